import {
  DEFAULT_RULES,
  parseRules,
  type RecordingRules,
} from "@/lib/model/recording-rules";

import type { Setting } from "./setting";

export const RECORDING: Setting<RecordingRules> = {
  key: "recording",
  standard: DEFAULT_RULES,
  parse: parseRules,
};
