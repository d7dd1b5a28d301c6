import type { Chart } from "./chart";

/** A page about one live, in words that are ready to be read. */
export interface Report {
  /** BCP 47. */
  language: string;
  title: string;
  /** What stands under the title. */
  lines: readonly string[];
  figures: Section<ReportFigure>;
  charts: Section<Chart>;
  moments: Section<ReportMoment>;
  tables: readonly ReportTable[];
  coverage: Section<string>;
  /** What closes the page. */
  notes: readonly string[];
}

export interface Section<Entry> {
  title: string;
  entries: readonly Entry[];
  /** Stands in place of no entries. */
  empty?: string;
}

export interface ReportFigure {
  name: string;
  value: string;
  /** Where the figure comes from: reported, counted or estimated. */
  source: string;
  more: readonly string[];
}

export interface ReportMoment {
  time: string;
  title: string;
  samples: readonly string[];
}

export interface ReportTable {
  title: string;
  columns: readonly { name: string; isNumber: boolean }[];
  rows: readonly (readonly string[])[];
  empty: string;
}
