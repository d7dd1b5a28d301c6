import fc from "fast-check";
import { expect, test } from "vitest";

import { csvText } from "@/lib/transfer/formats/csv";
import { chaptersText } from "@/lib/transfer/markers/chapters";
import { edlText, FRAME_RATE } from "@/lib/transfer/markers/edl";
import { type Mark, placedMarks } from "@/lib/transfer/markers/mark";
import { MARKER_COLUMNS } from "@/lib/transfer/markers/marker-columns";
import { srtText } from "@/lib/transfer/markers/srt";
import { NOON } from "@/tests/support/session-rows";

function marksAt(...places: [ms: number, title: string][]): Mark[] {
  return places.map(([ms, title]) => ({ at: NOON + ms, title }));
}

const MARKS = placedMarks(
  marksAt([3_723_456, "Big gift"], [65_500, "Comments, many"]),
  NOON,
);

const anyMarks = fc.array(
  fc.record({
    at: fc.integer({ min: NOON - 60_000, max: NOON + 90_000_000 }),
    title: fc.string({ unit: "binary" }),
  }),
);

test("marks stand in order of their place in the video", () => {
  expect(MARKS).toEqual([
    { ms: 65_500, title: "Comments, many" },
    { ms: 3_723_456, title: "Big gift" },
  ]);
});

test("a video that began later has no place for what came before", () => {
  expect(placedMarks(marksAt([10, "a"], [70, "b"]), NOON + 60)).toEqual([
    { ms: 10, title: "b" },
  ]);
});

test("chapters begin at 0:00", () => {
  expect(chaptersText(MARKS, "Start")).toBe(
    "0:00 Start\n1:05 Comments, many\n1:02:03 Big gift\n",
  );
});

test("chapters are ten seconds or more, as they are written, and ascend", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const text = chaptersText(placedMarks(marks, NOON), "Start");
      const starts = text.trimEnd().split("\n").map(secondsOf);
      expect(starts[0]).toBe(0);
      for (const [index, start] of starts.slice(1).entries())
        expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(10);
    }),
  );
});

function secondsOf(line: string): number {
  const [, time = ""] = /^((?:\d+:)?\d{1,2}:\d\d) \S/u.exec(line) ?? [];
  expect(time).not.toBe("");
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

test("an EDL has one event of one frame a mark, at 30 frames a second", () => {
  expect(edlText(MARKS, "Évening live")).toBe(
    [
      "TITLE: Evening live",
      "FCM: NON-DROP FRAME",
      "",
      "001  AX       V     C        00:01:05:15 00:01:05:16 00:01:05:15 00:01:05:16",
      "* LOC: 00:01:05:15 RED     Comments, many",
      "",
      "002  AX       V     C        01:02:03:13 01:02:03:14 01:02:03:13 01:02:03:14",
      "* LOC: 01:02:03:13 RED     Big gift",
      "",
      "",
    ].join("\r\n"),
  );
});

test("whatever the titles, an EDL is of ASCII lines with at most 999 numbered events", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const text = edlText(placedMarks(marks, NOON), "Live");
      expect(text).toMatch(/^[\x20-\x7e\r\n]*$/u);
      for (const line of text.split("\r\n"))
        expect(line).toMatch(
          /^(TITLE: .+|FCM: NON-DROP FRAME||\* LOC: [\d:]{11} RED {5}.+|\d{3} {2}AX {7}V {5}C {8}([\d:]{11} ?){4})$/u,
        );
      for (const [, frame] of text.matchAll(/:(\d\d) RED/gu))
        expect(Number(frame)).toBeLessThan(FRAME_RATE);
    }),
  );
  const many = marksAt(
    ...Array.from({ length: 1_200 }, (_, index): [number, string] => [
      ...([index * 1_000, "x"] as const),
    ]),
  );
  expect(edlText(placedMarks(many, NOON), "")).toContain("\r\n999  AX");
  expect(edlText(placedMarks(many, NOON), "")).not.toContain("\r\n1000");
});

test("subtitles are numbered, and never overlap", () => {
  const marks = placedMarks(
    marksAt([1_000, "One --> <two>"], [3_000, "Three"]),
    NOON,
  );
  expect(srtText(marks)).toBe(
    "1\r\n00:00:01,000 --> 00:00:03,000\r\nOne → ‹two›\r\n\r\n" +
      "2\r\n00:00:03,000 --> 00:00:08,000\r\nThree\r\n\r\n",
  );
});

test("a title stays on its line", () => {
  const [mark] = placedMarks(marksAt([5, " a\r\n\r\nb\u2028c\u0000 "]), NOON);
  expect(mark?.title).toBe("a b c");
});

test("a table has seconds and a clock", () => {
  expect(csvText(MARKER_COLUMNS, MARKS)).toBe(
    '\uFEFFseconds,timecode,title\r\n65.5,00:01:05.500,"Comments, many"\r\n3723.456,01:02:03.456,Big gift\r\n',
  );
});
