import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import classes from "./welcome.module.css";
import { WelcomePoint } from "./welcome-point";

export function WelcomeStart({ onStart }: { onStart: () => void }) {
  const { getMessage } = browser.i18n;
  return (
    <>
      <img
        className={classes.icon}
        src="/icon/128.png"
        alt=""
        width={56}
        height={56}
      />
      <h1 className={classes.title}>{getMessage("welcome_title")}</h1>
      <p className={classes.lead}>{getMessage("welcome_lead")}</p>
      <ul className={classes.points}>
        <WelcomePoint
          icon="live"
          title={getMessage("welcome_what")}
          text={getMessage("welcome_whatText")}
        />
        <WelcomePoint
          icon="lock"
          title={getMessage("welcome_where")}
          text={getMessage("welcome_whereText")}
        />
        <WelcomePoint
          icon="export"
          title={getMessage("welcome_whose")}
          text={getMessage("welcome_whoseText")}
        />
        <WelcomePoint
          icon="people"
          title={getMessage("welcome_responsible")}
          text={getMessage("welcome_responsibleText")}
        />
      </ul>
      <Button size="md" fullWidth autoFocus data-autofocus onClick={onStart}>
        {getMessage("consent_start")}
      </Button>
      <p className={classes.hint}>{getMessage("welcome_until")}</p>
    </>
  );
}
