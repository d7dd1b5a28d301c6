import type { EventKind } from "./event";

/** How many events of a kind a session has. */
export interface KindCount {
  kind: EventKind;
  count: number;
}
