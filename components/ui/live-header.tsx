import type { ReactNode } from "react";

import { shownName } from "@/lib/text/name";

import { Avatar } from "./avatar";
import { DemoBadge } from "./demo-badge";
import classes from "./live-header.module.css";
import { StatusLight, type Tone } from "./status-light";

interface Props {
  name: string;
  handle: string;
  title: string;
  picture: string | null | undefined;
  light: { tone: Tone; label: string; about?: string };
  elapsed: ReactNode;
  isDemo?: boolean;
}

/** Who is live, for how long, and whether we hear it. */
export function LiveHeader(props: Props) {
  const { handle, title, picture, light, elapsed } = props;
  const name = shownName(props.name, "");
  return (
    <div className={classes.root}>
      <Avatar name={name === "" ? handle : name} picture={picture} size={42} />
      <h1 className={classes.name}>
        <bdi>{name === "" ? `@${handle}` : name}</bdi>
        {props.isDemo === true && <DemoBadge />}
      </h1>
      <span className={classes.elapsed}>{elapsed}</span>
      <p className={classes.about} title={title}>
        {name !== "" && <bdi>@{handle}</bdi>}
        {name !== "" && title !== "" && " · "}
        <bdi>{title}</bdi>
      </p>
      <span className={classes.light}>
        <StatusLight {...light} />
      </span>
    </div>
  );
}
