import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useOpenDemo } from "@/components/hooks/open-demo";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
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
  const openDemo = useOpenDemo();
  const { getMessage } = browser.i18n;
  if (rows.length === 0)
    return (
      <EmptyState
        icon="live"
        title={getMessage("panel_noLive")}
        text={getMessage("panel_noLiveHelp")}
      >
        <p className={classes.hint}>{getMessage("popup_ownLive")}</p>
        <Button
          variant="light"
          leftSection={<Icon name="play" size={13} />}
          onClick={() => void openDemo?.()}
        >
          {getMessage("popup_demo")}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <Notice tone="off" icon="live" text={getMessage("popup_noLive")} />
      <LastSessions rows={rows} last={last} />
      <p className={classes.hint}>{getMessage("popup_ownLive")}</p>
    </>
  );
}
