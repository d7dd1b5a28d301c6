import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { useOpenPanel } from "@/components/hooks/use-open-panel";
import { useShortcuts } from "@/components/hooks/use-shortcuts";
import { Icon } from "@/components/ui/icon";

import { OpenPages } from "./open-pages";
import { PinStep } from "./pin-step";
import { WelcomeStep } from "./welcome-step";
import classes from "./welcome.module.css";

/** What to do next, the most useful first. */
export function RecordingOn() {
  const { getMessage } = browser.i18n;
  return (
    <>
      <span className={classes.on} role="status">
        <Icon name="check" size={14} />
        {getMessage("welcome_on")}
      </span>
      <h1 className={classes.title}>{getMessage("welcome_next")}</h1>
      <p className={classes.lead}>{getMessage("welcome_nextText")}</p>
      <OpenPages />
      <div className={classes.actions}>
        <OpenPanel />
        <Button
          size="md"
          variant="default"
          component="a"
          href="https://www.tiktok.com/live"
          target="_blank"
          rel="noreferrer"
        >
          {getMessage("welcome_openTikTok")}
        </Button>
      </div>
      <div className={classes.steps}>
        <PinStep />
        <PanelStep />
        <WelcomeStep
          title={getMessage("welcome_own")}
          text={getMessage("welcome_ownText")}
        />
      </div>
      <p className={classes.hint}>
        <button
          type="button"
          className={classes.link}
          onClick={() => void openOptions()}
        >
          {getMessage("welcome_settings")}
        </button>
      </p>
    </>
  );
}

function OpenPanel() {
  const openPanel = useOpenPanel();
  return (
    <Button
      size="md"
      autoFocus
      data-autofocus
      disabled={openPanel === null}
      leftSection={<Icon name="panel" />}
      onClick={() => void openPanel?.()}
    >
      {browser.i18n.getMessage("popup_openPanel")}
    </Button>
  );
}

function PanelStep() {
  const { getMessage } = browser.i18n;
  const shortcuts = useShortcuts() ?? [];
  const keys = shortcuts.find(({ name }) => name === "open_panel")?.keys ?? "";
  return (
    <WelcomeStep
      title={getMessage("welcome_panel")}
      text={
        keys === ""
          ? getMessage("welcome_panelPlain")
          : getMessage("welcome_panelText", keys)
      }
    />
  );
}
