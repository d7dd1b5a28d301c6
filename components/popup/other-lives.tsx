import { browser } from "wxt/browser";

import { healthWords } from "@/components/hooks/health-words";
import { goToTab } from "@/components/hooks/session-commands";
import type { OtherLive } from "@/components/hooks/use-other-lives";
import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import type { RowView } from "@/lib/model/popup-view";

import classes from "./rows.module.css";

interface Props {
  rows: readonly RowView[];
  /** The lives of the rows; null while only what was seen last is known. */
  others: readonly OtherLive[] | null;
}

/** The lives that are recorded in other tabs and windows, each a way there. */
export function OtherLives({ rows, others }: Props) {
  if (rows.length === 0) return null;
  return (
    <section className={classes.others}>
      <h2 className={classes.title}>
        {browser.i18n.getMessage("popup_others")}
      </h2>
      <ul className={classes.list}>
        {rows.map((row, index) => (
          <li key={others?.[index]?.overview.id ?? index}>
            <OtherRow row={row} live={others?.[index]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OtherRowProps {
  row: RowView;
  live: OtherLive | undefined;
}

function OtherRow({ row, live }: OtherRowProps) {
  const { name, handle, picture, about, isDemo } = row;
  const words = live ? healthWords(live.health) : null;
  const isHeard = live?.health.kind === "capturing";
  const goThere = async () => {
    if (live) await goToTab(live.tab);
    window.close();
  };
  return (
    <button
      type="button"
      className={classes.other}
      title={words ? `${words.label}. ${words.about}` : undefined}
      aria-description={words?.label}
      onClick={() => void goThere()}
    >
      <Avatar name={name} picture={picture} size={22} />
      <span className={classes.otherName}>
        <bdi>{name}</bdi> <bdi className={classes.handle}>@{handle}</bdi>{" "}
        {isDemo && <DemoBadge />}
      </span>
      <span className={classes.state} data-tone={words?.tone ?? "off"}>
        {isHeard && <Icon name="viewers" size={13} />}
        {about}
      </span>
    </button>
  );
}
