import { Button, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import {
  pauseSession,
  resumeSession,
} from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import { Icon } from "@/components/ui/icon";
import type { Overview } from "@/lib/model/overview";

/** Of this live alone; null while only what was seen last is known. Nothing once the live is over. */
export function PauseLive({ overview }: { overview: Overview | null }) {
  const { getMessage } = browser.i18n;
  const isStopped = overview?.isStopped === true;
  const command = useCommand(async () => {
    if (!overview) return;
    if (isStopped) await resumeSession(overview.id);
    else await pauseSession(overview.id);
  });
  if (overview && overview.status !== "live" && !isStopped) return null;
  const why = isStopped
    ? getMessage("actions_resumeWhy")
    : getMessage("actions_pauseWhy");
  const words = isStopped
    ? getMessage("actions_resume")
    : getMessage("actions_pause");
  return (
    <Tooltip label={why} multiline maw={260}>
      <Button
        size="xs"
        variant={isStopped ? "filled" : "default"}
        leftSection={<Icon name={isStopped ? "play" : "pause"} size={14} />}
        aria-description={why}
        loading={command.isRunning}
        onClick={command.run}
      >
        {command.hasFailed ? getMessage("card_tryAgain") : words}
      </Button>
    </Tooltip>
  );
}
