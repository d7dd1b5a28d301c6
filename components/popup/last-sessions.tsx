import { browser } from "wxt/browser";

import { openExport } from "@/components/hooks/session-commands";
import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import type { Overview } from "@/lib/model/overview";
import type { RowView } from "@/lib/model/popup-view";

import classes from "./rows.module.css";

interface Props {
  rows: readonly RowView[];
  /** The sessions of the rows; null while only what was seen last is known. */
  last: readonly Overview[] | null;
}

/** What was recorded last, for the times when no live is open. */
export function LastSessions({ rows, last }: Props) {
  return (
    <section>
      <h2 className={classes.title}>{browser.i18n.getMessage("popup_last")}</h2>
      <ul className={classes.list}>
        {rows.map((row, index) => (
          <LastSession
            key={last?.[index]?.id ?? index}
            row={row}
            session={last?.[index]?.id}
          />
        ))}
      </ul>
    </section>
  );
}

interface LastSessionProps {
  row: RowView;
  session: string | undefined;
}

function LastSession({ row, session }: LastSessionProps) {
  const { name, picture, about, isDemo } = row;
  return (
    <li className={classes.row}>
      <Avatar name={name} picture={picture} size={30} />
      <div className={classes.words}>
        <span className={classes.name}>
          <bdi>{name}</bdi> {isDemo && <DemoBadge />}
        </span>
        <span className={classes.about}>{about}</span>
      </div>
      <button
        type="button"
        className={classes.export}
        aria-label={browser.i18n.getMessage("sessions_export", name)}
        onClick={() => {
          if (session !== undefined) void openExport(session);
        }}
      >
        <Icon name="export" size={15} />
      </button>
    </li>
  );
}
