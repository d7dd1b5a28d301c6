import { browser } from "wxt/browser";

import { Sparkline } from "@/components/charts/sparkline";
import { Avatar } from "@/components/ui/avatar";
import { EmptyState } from "@/components/ui/empty-state";
import { kindColour } from "@/components/ui/kind-mark";
import type { SessionSummary } from "@/lib/model/session-summary";
import { type StreamerLives, streamersOf } from "@/lib/model/streamer-lives";
import { shownName } from "@/lib/text/name";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { formatShortDate } from "./day-words";
import { MedianFigures } from "./median-figures";
import classes from "./streamers-view.module.css";

interface Props {
  sessions: readonly SessionSummary[];
  /** Shows the lives of one. */
  onShow: (streamer: string) => void;
}

/** The same lives by who hosted them. */
export function StreamersView({ sessions, onShow }: Props) {
  const streamers = streamersOf(sessions);
  if (streamers.length === 0)
    return (
      <EmptyState
        icon="people"
        title={browser.i18n.getMessage("streamers_none")}
      />
    );
  return (
    <ul className={classes.list}>
      {streamers.map((streamer) => (
        <Streamer key={streamer.key} streamer={streamer} onShow={onShow} />
      ))}
    </ul>
  );
}

interface StreamerProps extends Pick<Props, "onShow"> {
  streamer: StreamerLives;
}

function Streamer({ streamer, onShow }: StreamerProps) {
  const { key, handle, nickname, avatar, lives } = streamer;
  const name = shownName(nickname, `@${handle}`);
  const { getMessage } = browser.i18n;
  return (
    <li className={classes.root}>
      <Avatar name={name} picture={avatar} size={44} />
      <div className={classes.words}>
        <h2 className={classes.name}>
          <button
            type="button"
            className={classes.open}
            aria-label={getMessage("streamers_show", name)}
            onClick={() => {
              onShow(key);
            }}
          >
            <bdi>{name}</bdi>
          </button>
        </h2>
        <p className={classes.dim}>
          {handle !== "" && <bdi>@{handle}</bdi>} · {livesWords(lives.length)} ·{" "}
          {getMessage("streamers_last", formatShortDate(lives[0]?.at ?? 0))}
        </p>
      </div>
      <Followers streamer={streamer} />
      <MedianFigures median={streamer.median} />
    </li>
  );
}

function livesWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, {
      one: "streamers_lives_one",
      other: "streamers_lives_other",
    }),
    formatWhole(count),
  );
}

function Followers({ streamer: { followers } }: { streamer: StreamerLives }) {
  const { getMessage } = browser.i18n;
  const [first, last] = [followers[0], followers.at(-1)];
  const isKnown = first && last;
  return (
    <div className={classes.followers}>
      <span className={classes.label}>{getMessage("streamers_followers")}</span>
      <strong className={classes.count}>
        {isKnown
          ? getMessage("streamers_followersFrom", [
              formatFigure(first.followers),
              formatFigure(last.followers),
            ])
          : getMessage("streamers_noFollowers")}
      </strong>
      {isKnown && followers.length > 1 && (
        <div
          className={classes.curve}
          style={kindColour("follow")}
          role="img"
          aria-label={getMessage("streamers_followersSummary", [
            ...[formatWhole(first.followers), formatShortDate(first.at)],
            ...[formatWhole(last.followers), formatShortDate(last.at)],
          ])}
        >
          <Sparkline
            values={followers.map((told) => told.followers)}
            base="lowest"
          />
        </div>
      )}
    </div>
  );
}
