import { type Layout, MAX_WORD, MAX_WORDS } from "@/lib/model/overlay/layout";
import { layoutsIn } from "@/lib/model/overlay/parse-layout";

import { flagIn, membersOf } from "./members";
import type { Setting } from "./setting";

export interface OverlaySettings {
  /** Everything about the overlay is there only then. */
  isOn: boolean;
  layouts: Layout[];
  /** Masked besides the lists that are built in, where a widget is safe. */
  masked: string[];
  /** Never masked, though a list has them. */
  allowed: string[];
}

export const OVERLAY: Setting<OverlaySettings> = {
  key: "overlay",
  standard: { isOn: false, layouts: [], masked: [], allowed: [] },
  parse(stored) {
    const { isOn, layouts, masked, allowed } = membersOf(stored);
    return {
      isOn: flagIn(isOn, false),
      layouts: layoutsIn(layouts),
      masked: wordsIn(masked),
      allowed: wordsIn(allowed),
    };
  },
};

function wordsIn(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const words = stored
    .filter((word) => typeof word === "string")
    .map((word) => word.trim().slice(0, MAX_WORD).trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, MAX_WORDS);
}
