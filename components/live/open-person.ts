import { createContext, useContext } from "react";

/** Opens the card of a person of the session that is shown, by TikTok's id. */
export type OpenPerson = (person: string) => void;

export const OpenPersonContext = createContext<OpenPerson>(() => undefined);

export function useOpenPerson(): OpenPerson {
  return useContext(OpenPersonContext);
}
