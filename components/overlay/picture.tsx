import { type ReactNode, useState } from "react";

import { initialsOf } from "@/components/ui/picture";
import { usePicture } from "@/components/ui/pictures";

import { hueOf } from "./name-colour";
import classes from "./picture.module.css";

interface Props {
  address: string | null;
  /** What stands there until the picture does, and where there is none. */
  instead: ReactNode;
  isRound?: boolean;
  colour?: string;
}

/** A picture that fails or is not asked for leaves no hole; the element stays when another picture comes. */
export function Picture({ address, instead, isRound = false, colour }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  const asked = usePicture(address);
  return (
    <span
      className={classes.root}
      data-round={isRound}
      style={{ background: colour }}
      aria-hidden="true"
    >
      {instead}
      {asked !== null && asked !== broken && (
        <img
          className={classes.picture}
          src={asked}
          alt=""
          referrerPolicy="no-referrer"
          decoding="async"
          onError={() => {
            setBroken(asked);
          }}
        />
      )}
    </span>
  );
}

interface PersonProps {
  id: string;
  name: string;
  avatar: string | null;
}

export function PersonPicture({ id, name, avatar }: PersonProps) {
  return (
    <Picture
      isRound
      address={avatar}
      instead={initialsOf(name)}
      colour={hueOf(id)}
    />
  );
}
