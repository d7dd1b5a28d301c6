import { expect, test } from "vitest";

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
