import type { OwnLists } from "@/lib/upkeep/own-lists";

import type {
  FileGift,
  FileHead,
  FileMinute,
  FileParts,
  FilePerson,
} from "../formats/file-parts";

/** What a report is made of: no more of each list than is shown, but for the minutes. */
export interface ReportFacts {
  head: FileHead;
  gifters: FilePerson[];
  commenters: FilePerson[];
  gifts: FileGift[];
  minutes: FileMinute[];
  marks: OwnLists["marks"];
}

/** So many of a list are shown. */
const SHOWN = 20;

/** Null for a file that ends before its head. Events are not read. */
export async function reportFacts(
  parts: FileParts,
): Promise<ReportFacts | null> {
  let facts: ReportFacts | null = null;
  for await (const part of parts) {
    if (part.kind === "head")
      facts = {
        head: part.head,
        ...{ gifters: [], commenters: [], gifts: [], minutes: [], marks: [] },
      };
    if (part.kind === "events") break;
    if (!facts) continue;
    if (part.kind === "people") {
      facts.gifters = most([...facts.gifters, ...part.entries], "diamonds");
      facts.commenters = most(
        [...facts.commenters, ...part.entries],
        "comments",
      );
    }
    if (part.kind === "gifts")
      facts.gifts = most([...facts.gifts, ...part.entries], "diamonds");
    if (part.kind === "minutes") facts.minutes.push(...part.entries);
    if (part.kind === "marks") facts.marks.push(...part.entries);
  }
  return facts;
}

function most<
  Name extends string,
  Entry extends Record<Name, number> & { id: string },
>(entries: readonly Entry[], name: Name): Entry[] {
  return entries
    .filter((entry) => entry[name] > 0)
    .sort(
      (left, right) =>
        right[name] - left[name] || (left.id < right.id ? -1 : 1),
    )
    .slice(0, SHOWN);
}
