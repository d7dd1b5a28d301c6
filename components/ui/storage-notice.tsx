import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { Notice } from "./notice";

interface Props {
  level: "low" | "critical";
  text: string;
  /** Leads to where room can be made; without it there is no button. */
  onFreeSpace?: () => void;
}

/** How little room is left for recordings. */
export function StorageNotice({ level, text, onFreeSpace }: Props) {
  const tone = level === "low" ? "wait" : "bad";
  return (
    <Notice tone={tone} icon="disk" text={text}>
      {onFreeSpace && (
        <Button size="compact-sm" variant="default" onClick={onFreeSpace}>
          {browser.i18n.getMessage("storage_freeSpace")}
        </Button>
      )}
    </Notice>
  );
}
