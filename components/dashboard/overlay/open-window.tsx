import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOverlay } from "@/components/hooks/open-overlay";
import { useCommand } from "@/components/hooks/use-command";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Layout } from "@/lib/model/overlay/layout";

interface Props {
  layout: Layout;
  size: "xs" | "sm";
}

/** The window that streaming software captures. */
export function OpenWindow({ layout, size }: Props) {
  const open = useCommand(() => openOverlay(layout));
  const { getMessage } = browser.i18n;
  return (
    <>
      <Button
        size={size}
        leftSection={<Icon name="outside" size={14} />}
        loading={open.isRunning}
        onClick={open.run}
      >
        {getMessage("layout_openWindow")}
      </Button>
      {open.hasFailed && (
        <Notice tone="bad" icon="warning" text={getMessage("actions_failed")} />
      )}
    </>
  );
}
