import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { muteTab, openExport } from "@/components/hooks/session-commands";
import { useOpenPanel } from "@/components/hooks/use-open-panel";
import type { ShownLive } from "@/components/hooks/use-shown-live";
import { Icon } from "@/components/ui/icon";
import { MuteButton } from "@/components/ui/mute-button";

import classes from "./popup.module.css";

type Props = Pick<ShownLive, "tab" | "overview">;

export function PopupActions({ tab, overview }: Props) {
  const openPanel = useOpenPanel();
  const settings = browser.i18n.getMessage("popup_settings");
  const openAndClose = async () => {
    await openPanel?.();
    window.close();
  };
  return (
    <div className={classes.actions}>
      <Button
        className={classes.first}
        size="sm"
        leftSection={<Icon name="panel" />}
        disabled={openPanel === null}
        autoFocus
        data-autofocus
        onClick={() => void openAndClose()}
      >
        {browser.i18n.getMessage("popup_openPanel")}
      </Button>
      {tab && overview && (
        <Button
          size="sm"
          variant="default"
          leftSection={<Icon name="export" />}
          onClick={() => void openExport(overview.id)}
        >
          {browser.i18n.getMessage("actions_export")}
        </Button>
      )}
      {tab && (
        <MuteButton
          size={36}
          isMuted={tab.isMuted}
          onToggle={() => void muteTab(tab.id, !tab.isMuted)}
        />
      )}
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
  );
}
