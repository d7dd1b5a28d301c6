import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { EmptyState } from "./empty-state";

/** Nothing is recorded before this button was pressed. */
export function StartRecording({ onStart }: { onStart: () => void }) {
  return (
    <EmptyState
      icon="live"
      title={browser.i18n.getMessage("consent_title")}
      text={browser.i18n.getMessage("consent_short")}
    >
      <Button onClick={onStart} autoFocus data-autofocus>
        {browser.i18n.getMessage("consent_start")}
      </Button>
    </EmptyState>
  );
}
