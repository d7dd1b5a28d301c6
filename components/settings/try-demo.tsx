import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useOpenDemo } from "@/components/hooks/open-demo";
import { Icon } from "@/components/ui/icon";

import classes from "./welcome.module.css";

/** Consented to or not: an invented live is about nobody. */
export function TryDemo() {
  const openDemo = useOpenDemo();
  return (
    <div className={classes.demo}>
      <Button
        fullWidth
        variant="default"
        disabled={openDemo === null}
        leftSection={<Icon name="play" size={14} />}
        onClick={() => void openDemo?.()}
      >
        {browser.i18n.getMessage("demo_try")}
      </Button>
      <p className={classes.hint}>{browser.i18n.getMessage("demo_tryText")}</p>
    </div>
  );
}
