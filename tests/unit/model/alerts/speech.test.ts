import fc from "fast-check";
import { expect, test } from "vitest";

import {
  localVoice,
  NO_SPEECH,
  speechAfter,
  speechWith,
} from "@/lib/model/alerts/speech";

const SECOND_MS = 1_000;

test("the same text is said once in half a minute, whatever its case, accents and signs", () => {
  const first = speechWith(NO_SPEECH, "Buy followers!!", 0);
  expect(first).not.toBeNull();
  const done = speechAfter(first ?? NO_SPEECH);
  expect(speechWith(done, "búy  FOLLOWERS", 29 * SECOND_MS)).toBeNull();
  expect(speechWith(done, "buy flowers", 29 * SECOND_MS)).not.toBeNull();
  expect(speechWith(done, "Buy followers!!", 30 * SECOND_MS)).not.toBeNull();
});

test("never more than four wait, and a voice that hangs keeps nobody waiting for good", () => {
  let speech = NO_SPEECH;
  const said = ["a", "b", "c", "d", "e"].filter((text) => {
    const next = speechWith(speech, text, 0);
    speech = next ?? speech;
    return next !== null;
  });
  expect(said).toEqual(["a", "b", "c", "d"]);
  expect(speechWith(speech, "f", 19 * SECOND_MS)).toBeNull();
  expect(speechWith(speech, "f", 20 * SECOND_MS)).not.toBeNull();
  expect(speechWith(speechAfter(speech), "f", 0)).not.toBeNull();
});

test("whatever is asked, what is kept stays small", () => {
  const asked = fc.record({
    text: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
    afterMs: fc.integer({ min: 0, max: 9 * SECOND_MS }),
    isDone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 200 }), (all) => {
      let [speech, now] = [NO_SPEECH, 0];
      for (const { text, afterMs, isDone } of all) {
        now += afterMs;
        if (isDone) speech = speechAfter(speech);
        speech = speechWith(speech, text, now) ?? speech;
        expect(speech.waiting.length).toBeLessThanOrEqual(4);
        const keys = speech.said.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
  );
});

test("no voice is taken that sends the words to a server", () => {
  const far = { lang: "fr-FR", localService: false, default: true };
  const near = { lang: "en-GB", localService: true, default: false };
  const usual = { lang: "es_ES", localService: true, default: true };
  expect(localVoice([far], "fr")).toBeNull();
  expect(localVoice([far, near, usual], "fr")).toBe(usual);
  expect(localVoice([far, near, usual], "en-US")).toBe(near);
  expect(localVoice([far, near, usual], "")).toBe(usual);
});
