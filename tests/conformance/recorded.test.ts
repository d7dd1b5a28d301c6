import { expect, test } from "vitest";

import { exportRecording } from "@/lib/transfer/export-recording";
import { collect } from "@/tests/support/collect";
import { played, recordingOf, sessionFile } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";

test.each(findRecordings())(
  "%s out of the flight recorder gives the same session file again",
  async (file) => {
    const original = readRecording(file);
    const first = await played(original);
    const pieces = exportRecording(first.database, first.session.number);
    const exported = recordingOf((await collect(pieces)).join(""));
    expect(exported.lines.map(({ data }) => data)).toEqual(
      original.lines.map(({ data }) => data),
    );
    const again = await sessionFile<{ session: object }>(
      await played(exported),
    );
    const { session, ...rest } = await sessionFile<{ session: object }>(first);
    expect({ ...again, session: { ...again.session, id: "" } }).toEqual({
      ...rest,
      session: { ...session, id: "" },
    });
  },
);
