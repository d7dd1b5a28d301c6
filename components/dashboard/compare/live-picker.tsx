import { Checkbox } from "@mantine/core";
import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import { type LiveBrief, streamerKey } from "@/lib/model/compare";
import { formatDuration } from "@/lib/text/duration";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";

import { liveDate, liveName } from "./compare-words";
import { MOST_LIVES } from "./line-looks";
import classes from "./live-picker.module.css";

interface Props {
  lives: readonly LiveBrief[];
  /** Key of the streamer whose lives can be chosen; those of others stay chosen. */
  streamer: string;
  ids: readonly string[];
  onPick: (ids: string[]) => void;
}

/** Newest first. */
export function LivePicker({ lives, streamer, ids, onPick }: Props) {
  const offered = lives
    .filter(
      (live) =>
        streamerKey(live.streamer) === streamer || ids.includes(live.id),
    )
    .toReversed();
  const isFull = ids.length >= MOST_LIVES;
  return (
    <Card title={browser.i18n.getMessage("compare_pick")}>
      <p className={classes.help}>
        {browser.i18n.getMessage("compare_pickHelp", formatWhole(MOST_LIVES))}
      </p>
      <ul className={classes.list}>
        {offered.map((live) => {
          const isOn = ids.includes(live.id);
          return (
            <li key={live.id}>
              <Checkbox
                size="sm"
                checked={isOn}
                disabled={isFull && !isOn}
                label={
                  <LiveWords
                    live={live}
                    isGuest={streamerKey(live.streamer) !== streamer}
                  />
                }
                onChange={() => {
                  onPick(
                    isOn
                      ? ids.filter((id) => id !== live.id)
                      : [...ids, live.id],
                  );
                }}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function LiveWords({ live, isGuest }: { live: LiveBrief; isGuest: boolean }) {
  const { nickname, handle } = live.streamer;
  const date = liveDate(live);
  return (
    <span className={classes.words}>
      <bdi className={classes.name}>{liveName(live)}</bdi>{" "}
      {isGuest && <bdi>{shownName(nickname, handle)}</bdi>}{" "}
      <span className={classes.detail}>
        {formatDuration(live.lastAt - live.startedAt)}
        {date !== "" && (
          <>
            {" · "}
            <bdi>{date}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
