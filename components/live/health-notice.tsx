import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { reloadTab } from "@/components/hooks/session-commands";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Health } from "@/lib/model/health";
import type { LiveTab } from "@/lib/model/live-tab";

interface Props {
  health: Health;
  help: string | null;
  tab: LiveTab | null;
}

/** What is wrong and the one thing that mends it; nothing while all is well. */
export function HealthNotice({ health, help, tab }: Props) {
  if (help === null) return null;
  const tone = health.kind === "paused" ? "off" : "bad";
  const canReload =
    health.kind === "needsReload" || health.kind === "connectionLost";
  return (
    <Notice tone={tone} icon={tone === "off" ? "stop" : "warning"} text={help}>
      {canReload && tab && (
        <Button
          size="compact-sm"
          leftSection={<Icon name="reload" size={13} />}
          onClick={() => void reloadTab(tab.id)}
        >
          {browser.i18n.getMessage("health_reload")}
        </Button>
      )}
    </Notice>
  );
}
