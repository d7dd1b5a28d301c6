import { membersOf } from "@/lib/model/settings/members";
import { misfitIn } from "@/lib/model/settings/misfit";

import type { Layout } from "./layout";
import { layoutsIn } from "./parse-layout";

const FORMAT = "livetap.overlay";
const VERSION = 1;

export type ReadLayouts =
  | { kind: "read"; layouts: Layout[] }
  | { kind: "refused"; why: LayoutRefusal }
  /** A value that no Livetap writes: where it stands, as `layouts[0].width`. */
  | { kind: "refused"; why: "misfit"; place: string };

/** No JSON, a file of something else, one of a version to come, or one without a layout. */
export type LayoutRefusal = "noJson" | "other" | "newer" | "empty";

export function writeLayouts(layouts: readonly Layout[]): string {
  const file = { format: FORMAT, version: VERSION, layouts };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** All of the file or nothing: a layout that is only half there would be noticed on stream. */
export function readLayouts(text: string): ReadLayouts {
  const file = fileIn(text);
  if (file === null) return { kind: "refused", why: "noJson" };
  const { format, version, layouts: told } = file;
  if (format !== FORMAT || typeof version !== "number")
    return { kind: "refused", why: "other" };
  if (version !== VERSION) return { kind: "refused", why: "newer" };
  if (!Array.isArray(told) || told.length === 0)
    return { kind: "refused", why: "empty" };
  const layouts = layoutsIn(told);
  const place = misfitIn(told, layouts, "layouts");
  return place === null
    ? { kind: "read", layouts }
    : { kind: "refused", why: "misfit", place };
}

function fileIn(text: string): Record<string, unknown> | null {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    // No JSON.
    return null;
  }
}
