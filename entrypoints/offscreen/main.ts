import { browser } from "wxt/browser";

import { answer, type CommandHandlers } from "@/lib/protocol/ask";
import type { OffscreenCommands } from "@/lib/protocol/commands";

import { playTones } from "./play-tones";
import { createVoice } from "./voice";

/** Alerts that a worker told of, stopped, and tells of again. */
const MAX_HEARD = 300;
const heard: string[] = [];
const say = createVoice({ voice: speechSynthesis, now: Date.now });
let context: AudioContext | null = null;

const handlers: CommandHandlers<OffscreenCommands> = {
  makeHeard({ alerts }) {
    context ??= new AudioContext();
    void context.resume();
    const fresh = alerts.filter(({ id }) => !heard.includes(id));
    for (const alert of fresh) {
      heard.push(alert.id);
      if (alert.spoken !== "") say(alert);
    }
    heard.splice(0, heard.length - MAX_HEARD);
    // Several at once are one sound, and not a din.
    const loud = fresh.find(({ sound }) => sound !== "none");
    if (loud) playTones(context, loud.sound, loud.volume);
    return Promise.resolve(null);
  },
};

browser.runtime.onMessage.addListener((posted, _sender, reply) =>
  answer("offscreen", handlers, posted, reply),
);
