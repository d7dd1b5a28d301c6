import { DRAW } from "@/lib/model/settings/draw";

import { useSetting } from "./use-setting";

/** Whether there are draws; what they take is loaded only then. */
export function useDrawSettings() {
  return useSetting(DRAW);
}
