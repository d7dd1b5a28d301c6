import { createWhereabouts, type Heard } from "./whereabouts";

export interface Gate {
  /** Whether it was let through. */
  hear: (heard: Heard) => boolean;
  setConsent: (isGiven: boolean) => void;
  openSockets: () => number;
}

/**
 * Lets through what the page told, from consent and the first sign of a live on: what says where the page is goes first,
 * whenever it was heard. Facts alone are no sign of a live. Without consent nothing else is kept.
 */
export function createGate(
  forward: (heard: Heard) => void,
  drop: () => void,
): Gate {
  const { remember, recall, openSockets } = createWhereabouts();
  let hasConsent = false;
  let isOpen = false;
  const open = () => {
    isOpen = true;
    for (const heard of recall()) forward({ ...heard, number: null });
  };
  return {
    openSockets,
    hear(heard) {
      const { kind } = heard.message;
      if (hasConsent && !isOpen && kind !== "facts" && kind !== "closed")
        open();
      if (isOpen) forward(heard);
      remember(heard);
      return isOpen;
    },
    setConsent(isGiven) {
      if (isGiven === hasConsent) return;
      hasConsent = isGiven;
      if (!isGiven) {
        isOpen = false;
        drop();
      } else if (openSockets() > 0) open();
    },
  };
}
