import { browser } from "wxt/browser";

import { usePinned } from "@/components/hooks/use-pinned";
import { Icon } from "@/components/ui/icon";

import { ToolbarPicture } from "./toolbar-picture";
import classes from "./welcome.module.css";
import { WelcomeStep } from "./welcome-step";

/** How the icon gets into the toolbar, until it is there. */
export function PinStep() {
  const isPinned = usePinned();
  const { getMessage } = browser.i18n;
  if (isPinned === undefined) return null;
  if (isPinned)
    return (
      <p className={classes.done} role="status">
        <Icon name="check" size={16} />
        {getMessage("welcome_pinned")}
      </p>
    );
  return (
    <WelcomeStep
      title={getMessage("welcome_pinTitle")}
      text={getMessage("welcome_pinHow")}
    >
      <ToolbarPicture />
    </WelcomeStep>
  );
}
