import type { Fault } from "./fault";
import { browserKilled } from "./faults/browser-killed";
import { extensionReloaded } from "./faults/extension-reloaded";
import { feedOpened } from "./faults/feed-opened";
import { pageReloaded } from "./faults/page-reloaded";
import { previewEntered } from "./faults/preview-entered";
import { secondTab } from "./faults/second-tab";
import { secondWindow } from "./faults/second-window";
import { slidAddressLate } from "./faults/slid-address-late";
import { slidAway } from "./faults/slid-away";
import { slidSocketLate } from "./faults/slid-socket-late";
import { socketClosed } from "./faults/socket-closed";
import { tabClosed } from "./faults/tab-closed";
import { tabCrashed } from "./faults/tab-crashed";
import { tabReplaced } from "./faults/tab-replaced";
import { wentAway } from "./faults/went-away";
import { workerStoppedAfterFrames } from "./faults/worker-stopped-after-frames";
import { workerStoppedIdle } from "./faults/worker-stopped-idle";
import { workerStoppedMidBatch } from "./faults/worker-stopped-mid-batch";
import { workerStoppedTwice } from "./faults/worker-stopped-twice";

export const ALL_FAULTS: readonly [Fault, ...Fault[]] = [
  workerStoppedIdle,
  workerStoppedMidBatch,
  workerStoppedAfterFrames,
  workerStoppedTwice,
  socketClosed,
  pageReloaded,
  wentAway,
  secondTab,
  secondWindow,
  tabReplaced,
  tabClosed,
  tabCrashed,
  slidAway,
  slidAddressLate,
  slidSocketLate,
  feedOpened,
  previewEntered,
  browserKilled,
  extensionReloaded,
];
