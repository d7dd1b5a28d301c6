import { expect, test } from "vitest";

import { readParts } from "@/lib/transfer/formats/read-parts";
import { sessionJson } from "@/lib/transfer/formats/session-json";
import { collect } from "@/tests/support/collect";
import { everyKind } from "@/tests/support/every-kind";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { partsOf, storedEvents, textOf } from "@/tests/support/session-parts";

test.each(findRecordings())(
  "the parts of the file of %s make the same file again",
  async (recording) => {
    const { database, session } = await played(readRecording(recording));
    const text = await collect(textOf(database, session.number));
    const parts = partsOf(database, session.number);
    expect((await collect(sessionJson(parts))).join("")).toBe(text.join(""));
  },
);

test("pieces may be cut anywhere", async () => {
  const whole = (await collect(textOf(await storedEvents(everyKind)))).join("");
  async function* cut() {
    for (let from = 0; from < whole.length; from += 7)
      yield await Promise.resolve(whole.slice(from, from + 7));
  }
  const again = await collect(sessionJson(readParts(cut())));
  expect(again.join("")).toBe(whole);
});

test("a session without anything in it has its head and no lists", async () => {
  const parts = await collect(partsOf(await storedEvents([])));
  expect(parts.map(({ kind }) => kind)).toEqual(["head"]);
});
