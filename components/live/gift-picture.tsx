import { useState } from "react";

import { KindMark } from "@/components/ui/kind-mark";
import { isPictureAddress } from "@/components/ui/picture";

import classes from "./gift-picture.module.css";

/** A gift as TikTok draws it, or the sign of all gifts. */
export function GiftPicture({ address }: { address: string | null }) {
  const [broken, setBroken] = useState<string | null>(null);
  const isShown =
    address !== null && address !== broken && isPictureAddress(address);
  return (
    <span className={classes.root} aria-hidden="true">
      {isShown ? (
        <img
          className={classes.picture}
          src={address}
          alt=""
          referrerPolicy="no-referrer"
          loading="lazy"
          onError={() => {
            setBroken(address);
          }}
        />
      ) : (
        <KindMark kind="gift" icon="gift" />
      )}
    </span>
  );
}
