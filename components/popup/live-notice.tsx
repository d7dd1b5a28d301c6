import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { healthWords } from "@/components/hooks/health-words";
import { recordAgain, reloadTab } from "@/components/hooks/session-commands";
import { type Command, useCommand } from "@/components/hooks/use-command";
import type { Change } from "@/components/hooks/use-setting";
import type { RecordingRules } from "@/lib/model/recording-rules";
import { useTabStatus } from "@/components/hooks/use-tab-status";
import { Notice } from "@/components/ui/notice";
import { recordStreamer } from "@/lib/model/handle-lists";
import type { Health } from "@/lib/model/health";
import type { LiveTab } from "@/lib/model/live-tab";

export interface Props {
  health: Health;
  tab: LiveTab;
  change: Change<RecordingRules>;
}

/** Why this live is not captured and the one thing that changes it; nothing while it is, or while all is paused. */
export function LiveNotice(props: Props) {
  const { health } = props;
  const { tone, help } = healthWords(health);
  const isAllPaused = health.kind === "paused" && health.by === "paused";
  if (help === null || isAllPaused) return null;
  const icon = health.kind === "paused" ? "pause" : "warning";
  return (
    <Notice tone={tone} icon={icon} text={help}>
      <Mend {...props} />
    </Notice>
  );
}

function Mend({ health, tab, change }: Props) {
  const { getMessage } = browser.i18n;
  if (health.kind === "needsReload" || health.kind === "connectionLost")
    return (
      <Action
        words={getMessage("health_reload")}
        onClick={() => void reloadTab(tab.id)}
      />
    );
  if (health.kind !== "paused") return null;
  // The button that paused it resumes it.
  if (health.by === "live") return null;
  if (health.by === "erased") return <RecordAgain tab={tab.id} />;
  return (
    <Action
      words={getMessage("popup_record", tab.handle)}
      onClick={() => {
        change((rules) => recordStreamer(rules, tab.handle));
      }}
    />
  );
}

function RecordAgain({ tab }: { tab: number }) {
  const status = useTabStatus(tab);
  const command = useCommand(async () => status && recordAgain(status.relay));
  return (
    <Action words={browser.i18n.getMessage("popup_recordAgain")} {...command} />
  );
}

interface ActionProps extends Partial<Command> {
  words: string;
  onClick?: () => void;
}

function Action({ words, onClick, run, isRunning, hasFailed }: ActionProps) {
  return (
    <Button
      size="compact-sm"
      loading={isRunning ?? false}
      onClick={onClick ?? run}
    >
      {hasFailed === true ? browser.i18n.getMessage("card_tryAgain") : words}
    </Button>
  );
}
