import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

import {
  allowNotifications,
  readNotificationsAllowed,
} from "@/components/hooks/use-alerts";
import { Notice } from "@/components/ui/notice";

/** Rules that want notifications come without the permission where a file of settings brought them. */
export function AlertsAllowed() {
  const [isAllowed, setIsAllowed] = useState(true);
  useEffect(() => {
    let isHere = true;
    void readNotificationsAllowed().then((allowed) => {
      if (isHere) setIsAllowed(allowed);
    });
    return () => {
      isHere = false;
    };
  }, []);
  if (isAllowed) return null;
  const { getMessage } = browser.i18n;
  return (
    <Notice tone="wait" icon="warning" text={getMessage("alert_notAllowed")}>
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => void allowNotifications().then(setIsAllowed)}
      >
        {getMessage("alert_allow")}
      </Button>
    </Notice>
  );
}
