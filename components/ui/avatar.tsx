import { useState } from "react";

import classes from "./avatar.module.css";
import { initialsOf } from "./picture";
import { usePicture } from "./pictures";

interface Props {
  name: string;
  picture: string | null | undefined;
  size: number;
}

/** A person's picture, or initials of the same size: while it loads, when it fails, when its host is not TikTok's, when pictures are off. */
export function Avatar({ name, picture, size }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const asked = usePicture(picture);
  return (
    <span
      className={classes.root}
      style={{ width: size, height: size, fontSize: size * 0.38 }}
      aria-hidden="true"
    >
      {initialsOf(name)}
      {asked !== null && asked !== broken && (
        <img
          className={classes.picture}
          src={asked}
          alt=""
          referrerPolicy="no-referrer"
          loading="lazy"
          onError={() => {
            setBroken(asked);
          }}
        />
      )}
    </span>
  );
}
