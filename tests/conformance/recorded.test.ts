import { expect, test } from "vitest";

import { exportRecording } from "@/lib/transfer/export-recording";
import { collect } from "@/tests/support/collect";
import { played, recordingOf, sessionFile } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";

/** On whatever machine. */
const PATIENCE_MS = 60_000;

interface Exported {
  session: object;
  coverage: object;
}

/** The session's id is ours, and so are the stretches of our clock. */
function withoutUs({ session, coverage, ...file }: Exported) {
  return {
    ...file,
    session: { ...session, id: "" },
    coverage: { ...coverage, intervals: [], gaps: [] },
  };
}

test.each(findRecordings())(
  "%s out of the flight recorder gives the same session file again",
  async (file) => {
    const original = readRecording(file);
    const first = await played(original);
    const pieces = exportRecording(first.database, first.session.number);
    const exported = recordingOf((await collect(pieces)).join(""));
    // Heartbeats say nothing, and are not kept.
    const data = new Set(exported.lines.map((line) => line.data));
    const kept = original.lines.filter((line) => data.has(line.data));
    expect(exported.lines.map((line) => line.data)).toEqual(
      kept.map((line) => line.data),
    );
    expect(withoutUs(await sessionFile(await played(exported)))).toEqual(
      withoutUs(await sessionFile(first)),
    );
  },
  PATIENCE_MS,
);
