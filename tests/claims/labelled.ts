import { readFileSync } from "node:fs";
import path from "node:path";

import type { ReadClaim } from "@/lib/model/claims/read-claim";

export const LANGUAGES = ["en", "fr", "es"] as const;
/** The grammar was written by the first; the second was set aside before there was one. */
export const HALVES = ["tuned", "kept"] as const;
/** A third and a fourth, written later in another style, as people type and dictate, before the grammar had seen either. */
export const SETS = [...HALVES, "wild", "later"] as const;

export interface Labelled {
  /** `+12 x2 /M`, `!12`, or `.` for neither. */
  label: string;
  comment: string;
}

export function readLabelled(
  language: (typeof LANGUAGES)[number],
  set: (typeof SETS)[number],
): Labelled[] {
  const file = path.join(import.meta.dirname, `${language}.${set}.tsv`);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [label = "", comment = ""] = line.split("\t");
      return { label, comment };
    });
}

/** What was read, written as labels are. */
export function labelOf(read: ReadClaim | null): string {
  if (!read) return ".";
  const sign = read.kind === "claim" ? "+" : "!";
  return read.items
    .map(({ code, quantity, size, colour }) =>
      [
        `${sign}${code ?? ""}`,
        ...(quantity > 1 ? [`x${String(quantity)}`] : []),
        ...(colour === null ? [] : [`/${colour}`]),
        ...(size === null ? [] : [`/${size}`]),
      ].join(" "),
    )
    .join(", ");
}
