import { webcast } from "@/lib/decode/generated/webcast.js";
import type { ControlEvent } from "@/lib/model/event";
import type { Reading } from "@/lib/model/reading";

import { readingBy, textOf } from "./common";

const ACTIONS: Record<number, Pick<ControlEvent, "action" | "reason">> = {
  1: { action: "pause" },
  2: { action: "resume" },
  3: { action: "end", reason: "streamer" },
  4: { action: "end", reason: "platform" },
};

export function normalizeControl(payload: Uint8Array): Reading | null {
  const control = webcast.ControlMessage.decode(payload);
  const action = ACTIONS[control.action];
  if (!action) return null;
  return readingBy(control.common, undefined, {
    kind: "control",
    ...action,
    ...(control.tips && { text: textOf(control.tips) }),
  });
}
