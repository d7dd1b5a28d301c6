import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { lazy, Suspense } from "react";
import { browser } from "wxt/browser";

import {
  pauseSession,
  muteTab,
  openExport,
  resumeSession,
} from "@/components/hooks/session-commands";
import { markMoment } from "@/components/hooks/use-marks";
import { useCommand } from "@/components/hooks/use-command";
import { useFunctionKey } from "@/components/hooks/use-function-key";
import { Icon } from "@/components/ui/icon";
import { MuteButton } from "@/components/ui/mute-button";
import { Notice } from "@/components/ui/notice";
import type { LiveTab } from "@/lib/model/live-tab";
import type { Overview } from "@/lib/model/overview";

import classes from "./actions.module.css";

const LiveTools = lazy(async () => ({
  default: (await import("./live-tools")).LiveTools,
}));

const OverlayDoor = lazy(async () => ({
  default: (await import("./overlay-door")).OverlayDoor,
}));

interface Props {
  overview: Overview | null;
  tab: LiveTab | null;
  onList: () => void;
}

export function Actions({ overview, tab, onList }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <nav className={classes.root} aria-label={getMessage("actions_name")}>
      {overview && (
        <Button
          size="xs"
          variant="light"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => void openExport(overview.id)}
        >
          {getMessage("actions_export")}
        </Button>
      )}
      {tab && overview && <PauseOrResume overview={overview} />}
      <span className={classes.space} />
      <div className={classes.signs}>
        {tab && overview && <MarkButton overview={overview} />}
        <Suspense>
          <OverlayDoor />
        </Suspense>
        {tab && (
          <MuteButton
            size={30}
            isMuted={tab.isMuted}
            onToggle={() => void muteTab(tab.id, !tab.isMuted)}
          />
        )}
        <Suspense>
          <LiveTools />
        </Suspense>
        <Tooltip label={getMessage("actions_sessions")}>
          <ActionIcon
            size={30}
            variant="default"
            aria-label={getMessage("actions_sessions")}
            onClick={onList}
          >
            <Icon name="list" />
          </ActionIcon>
        </Tooltip>
      </div>
    </nav>
  );
}

function MarkButton({ overview }: { overview: Overview }) {
  const words = browser.i18n.getMessage("mark_make");
  const command = useCommand(() => markMoment(overview.id));
  useFunctionKey("F8", command.run);
  return (
    <Tooltip label={browser.i18n.getMessage("alert_key", [words, "F8"])}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={words}
        aria-keyshortcuts="F8"
        onClick={command.run}
      >
        <Icon name="bookmark" size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

function PauseOrResume({ overview }: { overview: Overview }) {
  const { id, isStopped, status } = overview;
  const command = useCommand(() =>
    isStopped ? resumeSession(id) : pauseSession(id),
  );
  if (status !== "live" && !isStopped) return null;
  const why = isStopped
    ? browser.i18n.getMessage("actions_resumeWhy")
    : browser.i18n.getMessage("actions_pauseWhy");
  return (
    <>
      <Tooltip label={why} multiline maw={260}>
        <Button
          size="xs"
          variant={isStopped ? "filled" : "default"}
          leftSection={<Icon name={isStopped ? "play" : "pause"} size={13} />}
          aria-description={why}
          loading={command.isRunning}
          onClick={command.run}
        >
          {isStopped
            ? browser.i18n.getMessage("actions_resume")
            : browser.i18n.getMessage("actions_pause")}
        </Button>
      </Tooltip>
      {command.hasFailed && (
        <Notice
          tone="bad"
          icon="warning"
          text={browser.i18n.getMessage("actions_failed")}
        />
      )}
    </>
  );
}
