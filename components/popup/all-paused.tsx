import { healthWords } from "@/components/hooks/health-words";
import type { Change } from "@/components/hooks/use-setting";
import type { RecordingRules } from "@/lib/model/recording-rules";
import { PausedBanner } from "@/components/ui/paused-banner";

/** In the words of a live that is held because all are. */
export function AllPaused({ change }: { change: Change<RecordingRules> }) {
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
