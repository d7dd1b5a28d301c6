import { browser } from "wxt/browser";

import { useConsent } from "@/components/hooks/use-consent";

import { RecordingOn } from "./recording-on";
import { TryDemo } from "./try-demo";
import { WelcomeStart } from "./welcome-start";
import classes from "./welcome.module.css";

/** Opened at installation: what is recorded, where it stays, and one button. */
export function Welcome() {
  const { hasConsent, give } = useConsent();
  if (hasConsent === undefined) return null;
  return (
    <main
      className={classes.root}
      aria-label={browser.i18n.getMessage("welcome_name")}
    >
      <div className={classes.sheet}>
        {hasConsent ? (
          <RecordingOn />
        ) : (
          <WelcomeStart onStart={() => void give()} />
        )}
        <TryDemo />
      </div>
    </main>
  );
}
