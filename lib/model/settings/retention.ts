import {
  KEEP_ALL,
  type Retention,
  type RetentionRule,
} from "@/lib/model/retention";

import { membersOf, numberIn } from "./members";
import type { Setting } from "./setting";

const MAX_DAYS = 3_650;
const MAX_MEGABYTES = 1_000_000;
/** More rules than streamers that somebody watches. */
const MAX_STREAMERS = 500;
const STREAMER = /^\d{1,20}$/;

export const RETENTION: Setting<Retention> = {
  key: "retention",
  standard: { all: KEEP_ALL, streamers: {} },
  parse(stored) {
    const { all, streamers } = membersOf(stored);
    return {
      all: ruleIn(all),
      streamers: Object.fromEntries(
        Object.entries(membersOf(streamers))
          .filter(([streamer]) => STREAMER.test(streamer))
          .slice(0, MAX_STREAMERS)
          .map(([streamer, rule]) => [streamer, ruleIn(rule)]),
      ),
    };
  },
};

function ruleIn(stored: unknown): RetentionRule {
  const { days, megabytes } = membersOf(stored);
  return {
    days: Math.floor(numberIn(days, [0, MAX_DAYS], 0)),
    megabytes: Math.floor(numberIn(megabytes, [0, MAX_MEGABYTES], 0)),
  };
}
