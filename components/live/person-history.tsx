import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { useNow } from "@/components/hooks/use-now";
import { usePersonOverLives } from "@/components/hooks/use-person-over-lives";
import { Icon } from "@/components/ui/icon";
import { streamerKey } from "@/lib/model/compare";
import type { AttendedLive } from "@/lib/model/person-over-lives";
import { formatDaySince } from "@/lib/text/dates";
import { formatList } from "@/lib/text/list";
import { formatWhole } from "@/lib/text/numbers";
import { formatDay } from "@/lib/text/time";

import classes from "./person-history.module.css";
import { RANKING_LOOKS } from "./rank-words";

/** The rest stands on the person's own page. */
const MOST = 8;

interface Props {
  session: number;
  person: string;
}

/** The earlier lives of the same streamer that somebody came to, and the way to everything else. */
export function PersonHistory({ session, person }: Props) {
  const found = usePersonOverLives(person);
  const now = useNow();
  if (found?.kind !== "known") return null;
  const earlier = earlierThan(session, found.person.attended);
  const [last] = earlier;
  return (
    <section className={classes.root}>
      {last && (
        <>
          <h3 className={classes.title}>
            {browser.i18n.getMessage("person_earlierLives")}
          </h3>
          <p className={classes.last}>
            {browser.i18n.getMessage(
              "person_lastSeen",
              formatDaySince(last.lastAt, now),
            )}
          </p>
          <ul className={classes.lives}>
            {earlier.slice(0, MOST).map((attended) => (
              <Earlier key={attended.live.session} attended={attended} />
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className={classes.all}
        onClick={() => void openDashboard("person", { id: person })}
      >
        {browser.i18n.getMessage("person_overAll")}
        <Icon name="outside" size={12} />
      </button>
    </section>
  );
}

function Earlier({ attended }: { attended: AttendedLive }) {
  const { comments, diamonds } = attended.figures;
  const did = [
    ...amount(comments, RANKING_LOOKS.commenters.unit),
    ...amount(diamonds, RANKING_LOOKS.gifters.unit),
  ];
  return (
    <li>
      <time dateTime={new Date(attended.firstAt).toISOString()}>
        {formatDay(attended.firstAt)}
      </time>
      <span>{formatList(did)}</span>
    </li>
  );
}

function amount(
  value: number,
  unit: ((count: number) => string) | null,
): string[] {
  return value === 0 ? [] : [`${formatWhole(value)} ${unit?.(value) ?? ""}`];
}

/** Of the same streamer, newest first. */
function earlierThan(
  session: number,
  attended: readonly AttendedLive[],
): AttendedLive[] {
  const here = attended.find(({ live }) => live.session === session);
  if (!here) return [];
  const { startedAt, streamer } = here.live;
  return attended.filter(
    ({ live }) =>
      live.startedAt < startedAt &&
      streamerKey(live.streamer) === streamerKey(streamer),
  );
}
