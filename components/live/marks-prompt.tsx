import { useState } from "react";
import { browser } from "wxt/browser";

import { useMarks } from "@/components/hooks/use-marks";
import { useNow } from "@/components/hooks/use-now";
import { Notice } from "@/components/ui/notice";
import { waitingMark } from "@/lib/model/marks/mark";
import { formatShortClock } from "@/lib/text/time";

import { MarkForm } from "./marks-form";

/** Says that a moment was marked, and lets a note be typed for it; a key may have marked it while the live was in front. */
export function MarksPrompt({ session }: { session: number }) {
  const marks = useMarks(session);
  const now = useNow();
  const [held, setHeld] = useState<string | null>(null);
  // What is being written is not taken away when the minute is over.
  const mark =
    marks.find(({ id, note }) => id === held && note === "") ??
    waitingMark(marks, now);
  if (!mark) return null;
  return (
    <div
      role="status"
      onFocus={() => {
        setHeld(mark.id);
      }}
      onBlur={() => {
        setHeld(null);
      }}
    >
      <Notice
        tone="good"
        icon="bookmark"
        text={browser.i18n.getMessage(
          "mark_markedAt",
          formatShortClock(mark.at),
        )}
      >
        <MarkForm key={mark.id} mark={mark} />
      </Notice>
    </div>
  );
}
