import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  type HealthAction,
  healthActionOf,
} from "@/components/hooks/health-actions";
import { healthWords } from "@/components/hooks/health-words";
import { useCommand } from "@/components/hooks/use-command";
import type { ShownLive } from "@/components/hooks/use-shown-live";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Health } from "@/lib/model/health";
import { formatClock } from "@/lib/text/time";

type Props = Pick<ShownLive, "health" | "tab" | "relay" | "overview" | "now">;

/** A page that loads waits for a moment, and nobody has to read about that. */
const PATIENCE_MS = 10_000;

/** What is wrong, since when, and the one thing that mends it; nothing while all is well. */
export function HealthNotice(props: Props) {
  const { health, overview, now } = props;
  const { help, about, tone } = healthWords(health);
  const isLong = useLasting(health.kind, now) > PATIENCE_MS;
  const text = health.kind === "waiting" && isLong ? about : help;
  if (text === null) return null;
  const action = healthActionOf(props);
  const since = overview && sinceWords(health, overview.lastFrameAt);
  return (
    <Notice
      tone={tone}
      icon={tone === "off" ? "stop" : "warning"}
      text={since === null ? text : `${text} ${since}`}
    >
      {action && <Mend key={action.label} action={action} />}
    </Notice>
  );
}

/** Where the sentence itself does not say it. */
function sinceWords({ kind }: Health, lastFrameAt: number): string | null {
  return kind === "connectionLost" || kind === "waiting"
    ? null
    : browser.i18n.getMessage("health_since", formatClock(lastFrameAt));
}

function Mend({ action }: { action: HealthAction }) {
  const { label, icon, run } = action;
  const command = useCommand(run);
  return (
    <>
      <Button
        size="compact-sm"
        leftSection={<Icon name={icon} size={13} />}
        loading={command.isRunning}
        onClick={command.run}
      >
        {label}
      </Button>
      {command.hasFailed && (
        <span role="alert">{browser.i18n.getMessage("actions_failed")}</span>
      )}
    </>
  );
}

/** How long it has been so, in ms. */
function useLasting(kind: Health["kind"], now: number): number {
  const [begun, setBegun] = useState({ kind, at: now });
  if (begun.kind === kind) return now - begun.at;
  setBegun({ kind, at: now });
  return 0;
}
