import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { openOptions } from "@/components/hooks/open-options";
import { muteTab, openExport } from "@/components/hooks/session-commands";
import { useOpenPanel } from "@/components/hooks/use-open-panel";
import { Icon } from "@/components/ui/icon";
import { MuteButton } from "@/components/ui/mute-button";

import { PauseLive } from "./pause-live";
import classes from "./popup.module.css";
import type { PopupFacts } from "./use-popup-facts";

interface Props {
  /** A live is shown. */
  hasLive: boolean;
  /** Null while only what was seen last is known: then only what needs no live works. */
  facts: PopupFacts | null;
}

export function PopupActions({ hasLive, facts }: Props) {
  const tab = facts?.tab;
  const settings = browser.i18n.getMessage("popup_settings");
  const recordings = browser.i18n.getMessage("dashboard_open");
  return (
    <>
      <div className={classes.actions}>
        <OpenPanel />
        {hasLive && (
          <MuteButton
            size={36}
            isMuted={tab?.isMuted ?? false}
            onToggle={() => {
              if (tab) void muteTab(tab.id, !tab.isMuted);
            }}
          />
        )}
        <Tooltip label={recordings}>
          <ActionIcon
            size={36}
            variant="default"
            aria-label={recordings}
            onClick={() => void openDashboard()}
          >
            <Icon name="list" />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={settings}>
          <ActionIcon
            size={36}
            variant="default"
            aria-label={settings}
            onClick={() => void openOptions()}
          >
            <Icon name="settings" />
          </ActionIcon>
        </Tooltip>
      </div>
      {hasLive && (facts === null || facts.overview) && (
        <LiveActions overview={facts?.overview ?? null} />
      )}
    </>
  );
}

function OpenPanel() {
  const openPanel = useOpenPanel();
  const openAndClose = async () => {
    if (!openPanel) return;
    await openPanel();
    window.close();
  };
  return (
    <Button
      className={classes.first}
      size="sm"
      leftSection={<Icon name="panel" />}
      autoFocus
      data-autofocus
      onClick={() => void openAndClose()}
    >
      {browser.i18n.getMessage("popup_openPanel")}
    </Button>
  );
}

function LiveActions({ overview }: Pick<PopupFacts, "overview">) {
  return (
    <div className={classes.second}>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="export" size={14} />}
        onClick={() => {
          if (overview) void openExport(overview.id);
        }}
      >
        {browser.i18n.getMessage("actions_export")}
      </Button>
      <PauseLive overview={overview} />
    </div>
  );
}
