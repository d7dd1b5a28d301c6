import { existsSync } from "node:fs";
import path from "node:path";

import { expect } from "@playwright/test";

import { openRecording } from "../replay/recording";
import { findRecordings, RECORDING_FOLDERS } from "../support/recording";
import {
  expectedFigures,
  expectedMessages,
  figuresIn,
  mainFields,
} from "./expected";
import { extensionTest as test } from "./fixtures";
import { type ExportedSession, withoutUs } from "./session-file";

const BINARY_TYPES = ["blob", "arraybuffer"] as const;
/** A recording of 40 minutes takes two of them at speed 20. */
const LONG_ONES = ["jw"];
const isThorough = process.env.LIVETAP_THOROUGH === "1";

/** The first session file of each recording: the others have to be equal to it. */
const firsts = new Map<string, unknown>();

test.beforeEach(({}, { annotations }) => {
  for (const folder of RECORDING_FOLDERS)
    if (!existsSync(folder))
      annotations.push({
        type: "recordings",
        description: `${folder} is not here: only the repository's own recordings are played`,
      });
});

for (const file of findRecordings()) {
  const name = path.basename(file).replace(/\.ndjson(\.gz)?$/, "");
  const pace = LONG_ONES.includes(name) && !isThorough ? 200 : 20;
  for (const [speed, types] of [
    ["max", BINARY_TYPES],
    [pace, isThorough ? BINARY_TYPES : BINARY_TYPES.slice(0, 1)],
  ] as const)
    for (const binaryType of types)
      test(`${name} at speed ${speed} as ${binaryType} comes out as expected`, async ({
        installAndConsent,
      }) => {
        const recordings = [await openRecording(file)] as const;
        const watching = await installAndConsent({
          ...{ recordings, speed, binaryType },
        });
        await watching.playAll();
        const session = await watching.exportSession();
        expect(figuresIn(session)).toEqual(expectedFigures(file));
        expectMessages(session, file);
        const told = withoutUs(session);
        expect(told).toEqual(firsts.get(name) ?? told);
        firsts.set(name, told);
      });
}

function expectMessages({ events }: ExportedSession, file: string): void {
  const found = new Map(events.map((event) => [event.id, event]));
  const messages = expectedMessages(file);
  expect([...found.keys()].sort()).toEqual(messages.map(({ id }) => id).sort());
  const told = messages.map(({ id, at, user, data }) => {
    const event = found.get(id);
    return {
      ...{ id, messageId: event?.messageId },
      user: user && (event?.user ?? null),
      at: at === null ? null : event?.at,
      history: event?.history ?? false,
      data: event ? { ...data, ...mainFields(event) } : null,
    };
  });
  expect(told).toEqual(messages);
}
