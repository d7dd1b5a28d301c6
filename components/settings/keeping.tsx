import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useKeeping } from "@/components/hooks/use-keeping";
import { Icon } from "@/components/ui/icon";

import { Setting } from "./setting";
import classes from "./setting.module.css";

/** Whether the browser leaves the recordings alone when it needs room. */
export function Keeping({ isKept }: { isKept: boolean }) {
  const { getMessage } = browser.i18n;
  const asked = useKeeping();
  const isSafe = isKept || asked.isKept === true;
  return (
    <Setting
      title={getMessage("storage_keeping")}
      text={getMessage("storage_keepingText")}
    >
      <p className={classes.answer} data-tone={isSafe ? "good" : "wait"}>
        <Icon name={isSafe ? "check" : "warning"} size={15} />
        {isSafe ? getMessage("storage_kept") : getMessage("storage_notKept")}
      </p>
      {!isSafe && (
        <Button
          size="compact-sm"
          variant="default"
          mt={10}
          onClick={() => {
            asked.ask();
          }}
        >
          {getMessage("storage_askToKeep")}
        </Button>
      )}
      {!isSafe && asked.isKept === false && (
        <p className={classes.after}>{getMessage("storage_refused")}</p>
      )}
    </Setting>
  );
}
