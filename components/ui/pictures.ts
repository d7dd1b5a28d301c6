import { createContext, useContext } from "react";

import { isPictureAddress } from "./picture";

/** Whether pictures of people and gifts may be asked for. */
export const PicturesContext = createContext(true);

/** The address as it may be asked for, or null: every picture that comes from the wire goes through here. */
export function usePicture(address: string | null | undefined): string | null {
  const hasPictures = useContext(PicturesContext);
  const isAsked =
    hasPictures && typeof address === "string" && isPictureAddress(address);
  return isAsked ? address : null;
}
