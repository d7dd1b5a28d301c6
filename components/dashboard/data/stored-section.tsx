import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { StreamerLives } from "@/components/hooks/use-stored-lives";
import { EmptyState } from "@/components/ui/empty-state";
import { formatBytes } from "@/lib/text/bytes";

import { DataSection } from "./data-section";
import { livesWords } from "./data-words";
import { StreamerEntry } from "./streamer-entry";
import classes from "./data.module.css";

const FIRST = 8;

/** Who takes how much, about. */
export function StoredSection({ streamers }: { streamers: StreamerLives[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const { getMessage } = browser.i18n;
  const bytes = streamers.reduce((sum, streamer) => sum + streamer.bytes, 0);
  const lives = streamers.reduce((sum, one) => sum + one.lives.length, 0);
  const sum = getMessage("data_storedSum", [
    formatBytes(bytes),
    livesWords(lives),
  ]);
  return (
    <DataSection title={getMessage("data_stored")} text={lives > 0 ? sum : ""}>
      {lives === 0 && (
        <EmptyState
          icon="disk"
          title={getMessage("data_storedNone")}
          text={getMessage("data_storedNoneText")}
        />
      )}
      <ul className={classes.streamers}>
        {streamers.slice(0, isWhole ? undefined : FIRST).map((streamer) => (
          <StreamerEntry
            key={streamer.id === "" ? streamer.handle : streamer.id}
            streamer={streamer}
            share={streamer.bytes / Math.max(1, streamers[0]?.bytes ?? 1)}
          />
        ))}
      </ul>
      {streamers.length > FIRST && !isWhole && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {getMessage("data_storedAll")}
        </Button>
      )}
    </DataSection>
  );
}
