import { expect, test } from "vitest";

import { newBlock } from "@/lib/store/block-list";
import { syntheticLive } from "@/tests/replay/synthetic";
import {
  exportText,
  imported,
  onlySession,
  previewOf,
} from "@/tests/support/imported";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { temporaryDatabase } from "@/tests/support/temporary-database";

test.each(findRecordings())(
  "%s goes into a file and comes back whole, to the last byte",
  async (file) => {
    const { database, session } = await played(readRecording(file));
    const text = await exportText(database, session.number);
    const other = temporaryDatabase();
    const preview = await previewOf(other, text);
    expect(preview.sessions).toMatchObject([
      { effect: { kind: "new" }, differences: [], unknown: 0 },
    ]);
    await imported(other, text);
    expect(await exportText(other, await onlySession(other))).toBe(text);
    expect(await previewOf(other, text)).toMatchObject({
      sessions: [{ effect: { kind: "nothing" } }],
    });
  },
);

test("no file brings back whom the user erased for good", async () => {
  const { page, lines } = syntheticLive({ seed: 5, minutes: 3 }).recording;
  const recording = { name: "synthetic", page, lines: [...lines()] };
  const { database, session } = await played(recording);
  const person = await database.people
    .filter(({ comments, gifts }) => comments > 0 && gifts > 0)
    .first();
  if (!person) throw new Error("nobody writes and gives");
  const text = await exportText(database, session.number);
  expect(text).toContain(`"${person.person}"`);
  const other = temporaryDatabase();
  await other.blocks.put(await newBlock(other, person.person, 1));
  await imported(other, text);
  const again = await exportText(other, await onlySession(other));
  expect(again).not.toContain(person.person);
  expect(again).not.toContain(`"${person.handle}"`);
  const { totals } = JSON.parse(text) as { totals: object };
  expect(JSON.parse(again)).toMatchObject({ totals });
});
