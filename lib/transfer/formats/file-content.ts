import type { Moment } from "@/lib/model/moments";
import type { Recap } from "@/lib/model/recap";

import type { FileKind, RawKind } from "../file-name";
import { chaptersText } from "../markers/chapters";
import { edlText } from "../markers/edl";
import { type PlacedMark, placedMarks } from "../markers/mark";
import { marksIn } from "../markers/marks-in";
import { MARKER_COLUMNS } from "../markers/marker-columns";
import { srtText } from "../markers/srt";
import type { Report } from "../report/report";
import { type ReportFacts, reportFacts } from "../report/report-facts";
import type { SoldFigures } from "../report/read-sold";
import { reportHtml } from "../report/report-html";
import { csvOf, csvText } from "./csv";
import type { FileParts } from "./file-parts";
import { eventLines } from "./ndjson";
import { parquetOf } from "./parquet";
import { sessionJson } from "./session-json";

/** What the screens say of a live, in the user's language. */
export interface FileWords {
  report: (facts: ReportFacts, beyond: BeyondFile) => Report;
  moment: (moment: Moment) => string;
  /** A moment that the user marked, by the note of it. */
  mark: (note: string) => string;
  /** Names the first chapter, which every list of chapters has. */
  start: string;
}

/** What does not stand in a session file. */
export interface BeyondFile {
  moments: readonly Moment[];
  recap: Recap | null;
  /** Null where nothing was sold. */
  sold: SoldFigures | null;
}

export interface ContentSource {
  parts: FileParts;
  words: FileWords;
  beyond: () => Promise<BeyondFile>;
  /** Epoch ms at which the video begins that markers are for. */
  videoStartsAt: number;
  /** Names the list of markers for editors. */
  title: string;
}

/** There is nothing to mark in this live. */
export class NoMomentsError extends Error {
  constructor() {
    super("Nothing stood out in this session");
    this.name = "NoMomentsError";
  }
}

type Pieces = AsyncIterable<string | Uint8Array<ArrayBuffer>>;

/** The content of a file, piece by piece. */
export function fileContent(
  what: Exclude<FileKind, RawKind>,
  source: ContentSource,
): Pieces {
  const { parts } = source;
  switch (what) {
    case "session":
      return sessionJson(parts);
    case "events-csv":
      return csvOf("events", parts);
    case "people-csv":
      return csvOf("people", parts);
    case "gifts-csv":
      return csvOf("gifts", parts);
    case "minutes-csv":
      return csvOf("minutes", parts);
    case "events-ndjson":
      return eventLines(parts);
    case "events-parquet":
      return parquetOf(parts);
    case "report":
      return reportPieces(source);
    case "chapters":
    case "markers-csv":
    case "markers-edl":
    case "markers-srt":
      return markerPieces(what, source);
  }
}

async function* reportPieces(source: ContentSource): AsyncGenerator<string> {
  const facts = await reportFacts(source.parts);
  if (!facts) return;
  yield reportHtml(source.words.report(facts, await source.beyond()));
}

async function* markerPieces(
  what: "chapters" | "markers-csv" | "markers-edl" | "markers-srt",
  source: ContentSource,
): AsyncGenerator<string> {
  const { parts, words, videoStartsAt } = source;
  const own = await marksIn(parts);
  const { moments } = await source.beyond();
  const marks = placedMarks(
    [
      ...own.map(({ at, note }) => ({ at, title: words.mark(note) })),
      ...moments.map((one) => ({ at: one.at, title: words.moment(one) })),
    ],
    videoStartsAt,
  );
  if (marks.length === 0) throw new NoMomentsError();
  yield markerText(what, marks, source);
}

function markerText(
  what: "chapters" | "markers-csv" | "markers-edl" | "markers-srt",
  marks: readonly PlacedMark[],
  { words, title }: ContentSource,
): string {
  switch (what) {
    case "chapters":
      return chaptersText(marks, words.start);
    case "markers-csv":
      return csvText(MARKER_COLUMNS, marks);
    case "markers-edl":
      return edlText(marks, title);
    case "markers-srt":
      return srtText(marks);
  }
}
