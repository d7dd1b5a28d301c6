import { healthWords } from "@/components/hooks/health-words";
import type { ChangeRules } from "@/components/hooks/use-rules";
import { PausedBanner } from "@/components/ui/paused-banner";

/** In the words of a live that is held because all are. */
export function AllPaused({ change }: { change: ChangeRules }) {
  const words = healthWords({ kind: "paused", by: "paused" });
  return (
    <PausedBanner
      text={words.help ?? ""}
      onResume={() => {
        change({ isPaused: false });
      }}
    />
  );
}
