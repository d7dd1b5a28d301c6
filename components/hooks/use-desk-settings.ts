import { DESK } from "@/lib/model/settings/desk";

import { useSetting } from "./use-setting";

/** Whether and how the desk is used; what that takes is loaded only then. */
export function useDeskSettings() {
  return useSetting(DESK);
}
