import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { healthWords } from "@/components/hooks/health-words";
import { useConsent } from "@/components/hooks/use-consent";
import type { Change } from "@/components/hooks/use-setting";
import { Notice } from "@/components/ui/notice";
import { PauseButton } from "@/components/ui/pause-button";
import { PausedBanner } from "@/components/ui/paused-banner";
import type { RecordingRules } from "@/lib/model/recording-rules";

interface Props {
  rules: RecordingRules;
  change: Change<RecordingRules>;
}

/** Whether anything is recorded at all, and the button that changes it. */
export function RecordingState({ rules, change }: Props) {
  const { hasConsent, give } = useConsent();
  const { getMessage } = browser.i18n;
  if (hasConsent === undefined) return null;
  if (!hasConsent)
    return (
      <Notice tone="off" icon="live" text={getMessage("consent_short")}>
        <Button size="compact-sm" onClick={() => void give()}>
          {getMessage("consent_start")}
        </Button>
      </Notice>
    );
  if (rules.isPaused)
    return (
      <PausedBanner
        text={healthWords({ kind: "paused", by: "paused" }).help ?? ""}
        onResume={() => {
          change({ isPaused: false });
        }}
      />
    );
  return (
    <Notice {...stateOf(rules)}>
      <PauseButton
        size="compact-sm"
        variant="default"
        onPause={() => {
          change({ isPaused: true });
        }}
      />
    </Notice>
  );
}

function stateOf({ scope, chosen }: RecordingRules) {
  const { getMessage } = browser.i18n;
  if (scope === "all")
    return {
      tone: "good",
      icon: "check",
      text: getMessage("rules_onAll"),
    } as const;
  return chosen.length > 0
    ? ({
        tone: "good",
        icon: "check",
        text: getMessage("rules_onChosen"),
      } as const)
    : ({
        tone: "wait",
        icon: "warning",
        text: getMessage("rules_onNobody"),
      } as const);
}
