import type { Scene } from "./scene";
import { alerts } from "./scenes/alerts";
import { manyLives, noLives } from "./scenes/dashboard";
import { data } from "./scenes/data";
import { demonstration } from "./scenes/demonstration";
import { deskQueue } from "./scenes/desk-queue";
import { draw } from "./scenes/draw";
import { everything } from "./scenes/everything";
import { empty, installed } from "./scenes/first-day";
import { busy, gap, live, unread } from "./scenes/going-on";
import { ended, never, paused } from "./scenes/held";
import { imports } from "./scenes/imports";
import { reload, waiting } from "./scenes/no-frames";
import { overlay } from "./scenes/overlay";
import { overlayEditor } from "./scenes/overlay-editor";
import { people } from "./scenes/people";
import { selling } from "./scenes/sales";
import { search } from "./scenes/search";
import { full, newer } from "./scenes/trouble";

/** Every state that somebody can see the extension in. */
export const SCENES: readonly Scene[] = [
  ...[installed, empty, waiting, reload],
  ...[live, busy, gap, unread],
  ...[paused, never, ended],
  ...[newer, full, demonstration],
  ...[noLives, manyLives, people],
  ...[search, data, imports],
  ...[deskQueue, alerts, selling, draw, everything],
  ...[overlay, overlayEditor],
];
