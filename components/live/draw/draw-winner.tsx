import { browser } from "wxt/browser";

import { Avatar } from "@/components/ui/avatar";
import type { ShownWinner } from "@/lib/model/draw/draw";
import { formatClock } from "@/lib/text/time";

import { calledWords } from "../called";
import { useOpenPerson } from "../open-person";
import classes from "./draw.module.css";

interface Props {
  winner: ShownWinner;
  /** There is one winner only. */
  isLarge: boolean;
}

export function DrawWinner({ winner, isLarge }: Props) {
  const open = useOpenPerson();
  const { person, handle, nickname, avatar, comment, isReserve } = winner;
  const name = calledWords({ id: person, handle, nickname });
  const isMain = isLarge && !isReserve;
  return (
    <li className={classes.winner} data-main={isMain} data-reserve={isReserve}>
      <Avatar name={name} picture={avatar} size={isMain ? 64 : 36} />
      <div className={classes.winnerWords}>
        <p className={classes.winnerName}>
          <button
            type="button"
            onClick={() => {
              open(person);
            }}
          >
            <bdi>{name}</bdi>
          </button>
          {isReserve && (
            <span className={classes.badge}>
              {browser.i18n.getMessage("draw_reserve")}
            </span>
          )}
        </p>
        {handle !== "" && (
          <p className={classes.dim}>
            <bdi>@{handle}</bdi>
          </p>
        )}
        {comment && (
          <p className={classes.comment}>
            <bdi>{comment.text}</bdi>{" "}
            <time dateTime={new Date(comment.at).toISOString()}>
              {formatClock(comment.at)}
            </time>
          </p>
        )}
      </div>
    </li>
  );
}
