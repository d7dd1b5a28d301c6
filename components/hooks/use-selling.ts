import { SELLING } from "@/lib/model/settings/selling";

import { useSetting } from "./use-setting";

/** Whether and how something is sold; what that takes is loaded only then. */
export function useSelling() {
  return useSetting(SELLING);
}
