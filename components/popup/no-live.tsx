import { browser } from "wxt/browser";

import { NoLiveYet } from "@/components/ui/no-live-yet";
import { Notice } from "@/components/ui/notice";
import type { Overview } from "@/lib/model/overview";
import type { RowView } from "@/lib/model/popup-view";

import { LastSessions } from "./last-sessions";
import classes from "./popup.module.css";

interface Props {
  rows: readonly RowView[];
  /** Null while only what was seen last is known. */
  last: readonly Overview[] | null;
}

/** What there is to know while no live is open in this window. */
export function NoLive({ rows, last }: Props) {
  const { getMessage } = browser.i18n;
  if (rows.length === 0) return <NoLiveYet />;
  return (
    <>
      <Notice tone="off" icon="live" text={getMessage("popup_noLive")} />
      <LastSessions rows={rows} last={last} />
      <p className={classes.hint}>{getMessage("popup_ownLive")}</p>
    </>
  );
}
