import { createContext, useContext } from "react";

import type { Mask } from "@/lib/model/overlay/profanity/mask";

const asItIs: Mask = (text) => text;

export const MaskContext = createContext<Mask>(asItIs);

/** Covers profanity where the widget is safe. */
export function useMask(isSafe: boolean): Mask {
  const mask = useContext(MaskContext);
  return isSafe ? mask : asItIs;
}
