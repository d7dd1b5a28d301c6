import type { OwnLists } from "@/lib/upkeep/own-lists";

import type { FileParts } from "../formats/file-parts";

/** What the user marked, as the file tells it. Events are not read. */
export async function marksIn(parts: FileParts): Promise<OwnLists["marks"]> {
  const marks: OwnLists["marks"] = [];
  for await (const part of parts) {
    if (part.kind === "events") break;
    if (part.kind === "marks") marks.push(...part.entries);
  }
  return marks;
}
