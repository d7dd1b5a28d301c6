import path from "node:path";

import { expect, test } from "vitest";

import { shortMethod } from "@/lib/normalize";
import { readRawMessage } from "@/lib/upkeep/raw-message";

import { played } from "../../support/played";
import { findRecordings, readRecording } from "../../support/recording";

test.each(findRecordings().map((file) => [path.basename(file), file]))(
  "every event of %s finds the message that it came of, as long as that is kept",
  async (_, file = "") => {
    const { database, session } = await played(readRecording(file));
    const events = await database.events
      .where("[session+row]")
      .between([session.number], [session.number, []])
      .toArray();
    expect(events.length).toBeGreaterThan(0);
    for (const { row, id } of events) {
      const answer = await readRawMessage(database, session.number, row);
      if (answer.kind === "gone") throw new Error(`nothing of ${id}`);
      const { method, fields } = answer.message;
      expect(id.startsWith(shortMethod(method))).toBe(true);
      expect(fields.length).toBeGreaterThan(0);
    }
    await database.frames.clear();
    const [event] = events;
    expect(
      await readRawMessage(database, session.number, event?.row ?? 0),
    ).toEqual({ kind: "gone" });
    database.close();
  },
);
