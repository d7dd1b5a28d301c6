import { webcast } from "@/lib/decode/generated/webcast.js";
import { decimalOf } from "@/lib/decode/number";
import type { Reading } from "@/lib/model/reading";

import { listOf, readingBy } from "./common";

/** What moderators took away. */
export function normalizeDelete(payload: Uint8Array): Reading {
  const { common, deleteMsgIds, deleteUserIds } =
    webcast.ImDeleteMessage.decode(payload);
  return readingBy(common, undefined, {
    kind: "delete",
    messages: listOf(deleteMsgIds).map(decimalOf),
    persons: listOf(deleteUserIds).map(decimalOf),
  });
}
