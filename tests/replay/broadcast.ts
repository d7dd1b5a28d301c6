import { setImmediate, setTimeout as wait } from "node:timers/promises";

import type { Recording } from "./recording";

/** A page's socket in a room, as far as the broadcast is concerned. */
export interface Guest {
  /** A preview gets what the others get, but nobody waits for it. */
  isPreview: boolean;
  send: (bytes: Uint8Array) => void;
  /** The page has not yet told that it got all that was sent. */
  isBehind: () => boolean;
  close: () => void;
}

/** One live with one playhead for all pages, as the real thing is. It begins held, and holds while nobody is in its room. */
export interface Broadcast {
  recording: Recording;
  /** Frames there are. */
  length: number;
  /** Frames sent so far. */
  playhead: () => number;
  /**
   * Plays on until so many frames were sent, and holds. Resolves when every page in the room has got all of it.
   * Without a pace as fast as they go out.
   */
  playTo: (frame: number, perSecond?: number) => Promise<void>;
  /** Plays on to the end. */
  release: () => Promise<void>;
  hold: () => void;
  /** From TikTok's side, as with a restart of its server. */
  closeSockets: () => void;
  /** Resolves when the sockets that are in the room now have left it: until then, what is sent to them may be lost. */
  left: () => Promise<void>;
  /** Resolves when so many sockets are in the room. */
  gathered: (count: number) => Promise<void>;
  enter: (guest: Guest) => void;
  leave: (guest: Guest) => void;
  /** The answer to a page's n-th `im/fetch`, from 0, when its time has come; empty when there is none. */
  answer: (index: number) => Promise<Uint8Array>;
  /** A page has told what it got. */
  look: () => void;
}

interface Line {
  bytes: Uint8Array;
  /** The frames before it. */
  after: number;
}

/** A page that comes gets the last `again` frames once more, as TikTok sends its backlog. */
export async function createBroadcast(
  recording: Recording,
  again: number,
): Promise<Broadcast> {
  const { frames, answers } = await readLines(recording);
  const guests = new Set<Guest>();
  let waiting: { isDue: () => boolean; go: () => void }[] = [];
  let playhead = 0;
  let goal = 0;
  let pace: number | undefined;
  let isPlaying = false;

  const present = () => [...guests].filter(({ isPreview }) => !isPreview);
  const until = (isDue: () => boolean) =>
    new Promise<void>((go) => {
      waiting.push({ isDue, go });
      look();
    });
  const look = () => {
    const due = waiting.filter(({ isDue }) => isDue());
    waiting = waiting.filter((one) => !due.includes(one));
    for (const { go } of due) go();
  };
  const play = async () => {
    if (isPlaying) return;
    isPlaying = true;
    while (playhead < goal && present().length > 0) {
      const bytes = frames[playhead] ?? new Uint8Array();
      playhead += 1;
      for (const guest of guests) guest.send(bytes);
      look();
      await (pace === undefined ? setImmediate() : wait(1000 / pace));
    }
    isPlaying = false;
  };
  const playTo = (frame: number, perSecond?: number) => {
    const aim = Math.min(frame, frames.length);
    goal = Math.max(goal, aim);
    pace = perSecond;
    void play();
    return until(
      () =>
        playhead >= aim &&
        present().length > 0 &&
        !present().some((guest) => guest.isBehind()),
    );
  };
  return {
    ...{ recording, length: frames.length, playTo, look },
    playhead: () => playhead,
    release: () => playTo(frames.length),
    hold: () => (goal = playhead),
    closeSockets() {
      // Until the page has answered, what is sent to it is lost.
      for (const guest of guests) guest.close();
      guests.clear();
    },
    left() {
      const before = present();
      return until(() => !before.some((guest) => guests.has(guest)));
    },
    gathered: (count) => until(() => present().length === count),
    enter(guest) {
      if (!guest.isPreview)
        for (const bytes of frames.slice(
          Math.max(0, playhead - again),
          playhead,
        ))
          guest.send(bytes);
      guests.add(guest);
      look();
      void play();
    },
    leave(guest) {
      guests.delete(guest);
      look();
    },
    async answer(index) {
      const { bytes, after = 0 } = answers[index] ?? {};
      await until(() => playhead >= after);
      return bytes ?? new Uint8Array();
    },
  };
}

async function readLines({ lines }: Recording) {
  const frames: Uint8Array[] = [];
  const answers: Line[] = [];
  for await (const { kind, data } of lines()) {
    const bytes = new Uint8Array(Buffer.from(data, "base64"));
    if (kind === "frame") frames.push(bytes);
    else answers.push({ bytes, after: frames.length });
  }
  return { frames, answers };
}
