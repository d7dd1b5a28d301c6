import { createContext } from "react";

/** What is being looked for among the settings, in lower case; empty when nothing is. */
export const SoughtContext = createContext("");

/** Without accents and case: who types in a hurry leaves both out. */
export function plainOf(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
