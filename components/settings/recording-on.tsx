import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useOpenPanel } from "@/components/hooks/use-open-panel";
import { Icon } from "@/components/ui/icon";

import { OpenPages } from "./open-pages";
import classes from "./welcome.module.css";
import { WelcomePoint } from "./welcome-point";

export function RecordingOn() {
  const openPanel = useOpenPanel();
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
      <Button
        size="md"
        fullWidth
        autoFocus
        data-autofocus
        disabled={openPanel === null}
        leftSection={<Icon name="panel" />}
        onClick={() => void openPanel?.()}
      >
        {getMessage("popup_openPanel")}
      </Button>
      <ul className={classes.points} style={{ margin: "24px 0 0" }}>
        <WelcomePoint
          icon="pin"
          title={getMessage("welcome_pin")}
          text={getMessage("welcome_pinText")}
        />
      </ul>
    </>
  );
}
