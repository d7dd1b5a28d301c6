import { Button, VisuallyHidden } from "@mantine/core";
import { browser } from "wxt/browser";

import { healthWords, undecodableWords } from "@/components/hooks/health-words";
import { isDemoShown, type ShownLive } from "@/components/hooks/use-shown-live";
import { LiveHeader } from "@/components/ui/live-header";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/text/time";

import { Actions } from "./actions";
import { Elapsed } from "./elapsed";
import { GapNotice } from "./gap-notice";
import { HealthNotice } from "./health-notice";
import classes from "./live-top.module.css";
import { Stopped } from "./stopped";
import { StorageWarning } from "./storage-warning";

type Props = ShownLive & { onList: () => void };

/** Who, how long, how well, and what can be done. */
export function LiveTop(props: Props) {
  const { tab, overview, health, now, isLiveOpen, picked, pick, onList } =
    props;
  const words = healthWords(health);
  const handle = overview?.streamer.handle ?? tab?.handle ?? "";
  const unread = overview && undecodableWords(overview.unread);
  return (
    <header className={classes.root}>
      {handle === "" ? (
        <VisuallyHidden component="h1">
          {browser.i18n.getMessage("panel_name")}
        </VisuallyHidden>
      ) : (
        <div className={classes.who}>
          <LiveHeader
            name={overview?.streamer.nickname ?? ""}
            handle={handle}
            title={overview?.title ?? ""}
            picture={overview?.streamer.avatar}
            light={words}
            elapsed={<Elapsed overview={overview} now={now} />}
            isDemo={isDemoShown(props)}
          />
        </div>
      )}
      <Actions overview={overview} tab={tab} onList={onList} />
      <Stopped />
      {health.kind === "past" && overview && (
        <Notice
          tone="off"
          icon="list"
          text={browser.i18n.getMessage(
            "panel_past",
            formatDay(overview.openedAt),
          )}
        >
          {picked !== null && isLiveOpen && (
            <Button
              size="compact-xs"
              variant="light"
              onClick={() => {
                pick(null);
              }}
            >
              {browser.i18n.getMessage("panel_backToLive")}
            </Button>
          )}
        </Notice>
      )}
      <HealthNotice {...props} />
      {tab && <StorageWarning health={health} />}
      {tab && overview && <GapNotice session={overview.number} now={now} />}
      {unread !== null && (
        <Notice tone="wait" icon="warning" text={unread}>
          <span className={classes.why}>
            {browser.i18n.getMessage("unread_why")}
          </span>
        </Notice>
      )}
    </header>
  );
}
