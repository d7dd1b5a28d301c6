import { useState } from "react";

import classes from "./avatar.module.css";
import { initialsOf, isPictureAddress } from "./picture";

interface Props {
  name: string;
  picture: string | null | undefined;
  size: number;
}

/** A person's picture, or initials of the same size while it loads, when it fails and when its host is not TikTok's. */
export function Avatar({ name, picture, size }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const isShown =
    typeof picture === "string" &&
    picture !== broken &&
    isPictureAddress(picture);
  return (
    <span
      className={classes.root}
      style={{ width: size, height: size, fontSize: size * 0.38 }}
      aria-hidden="true"
    >
      {initialsOf(name)}
      {isShown && (
        <img
          className={classes.picture}
          src={picture}
          alt=""
          referrerPolicy="no-referrer"
          loading="lazy"
          onError={() => {
            setBroken(picture);
          }}
        />
      )}
    </span>
  );
}
