import { browser } from "wxt/browser";

import { openExport } from "@/components/hooks/session-commands";
import { useSessions } from "@/components/hooks/use-sessions";
import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import type { Overview } from "@/lib/model/overview";
import { shownName } from "@/lib/text/name";
import { formatShort } from "@/lib/text/numbers";
import { formatDay } from "@/lib/text/time";

import classes from "./last-sessions.module.css";

const LIMIT = 3;

/** What was recorded last, for the times when no live is open. */
export function LastSessions() {
  const sessions = useSessions(LIMIT);
  if (!sessions || sessions.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{browser.i18n.getMessage("popup_last")}</h2>
      <ul className={classes.list}>
        {sessions.map((session) => (
          <LastSession key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}

function LastSession({ session }: { session: Overview }) {
  const { streamer, totals, origin } = session;
  const name = shownName(streamer.nickname, `@${streamer.handle}`);
  return (
    <li className={classes.row}>
      <Avatar name={name} picture={streamer.avatar} size={30} />
      <div className={classes.words}>
        <span className={classes.name}>
          <bdi>{name}</bdi> {origin === "demo" && <DemoBadge />}
        </span>
        <span className={classes.about}>
          {formatDay(session.openedAt)} ·{" "}
          {browser.i18n.getMessage(
            "popup_peak",
            formatShort(totals.viewersPeak ?? 0),
          )}
        </span>
      </div>
      <button
        type="button"
        className={classes.export}
        aria-label={browser.i18n.getMessage("sessions_export", name)}
        onClick={() => void openExport(session.id)}
      >
        <Icon name="export" size={15} />
      </button>
    </li>
  );
}
