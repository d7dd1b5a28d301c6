import { Select } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { enforce } from "@/components/hooks/data-commands";
import { useCommand } from "@/components/hooks/use-command";
import { useSetting } from "@/components/hooks/use-setting";
import type { StreamerLives } from "@/components/hooks/use-stored-lives";
import {
  KEEP_ALL,
  type Retention,
  type RetentionRule,
} from "@/lib/model/retention";
import { RETENTION } from "@/lib/model/settings/retention";
import { formatBytes } from "@/lib/text/bytes";
import { shownName } from "@/lib/text/name";

import { DataSection } from "./data-section";
import { daysWords } from "./data-words";
import { Failed } from "./failed";
import { RetentionPreview } from "./retention-preview";
import classes from "./data.module.css";

const DAYS = [0, 7, 30, 90, 180, 365, 730];
const MEGABYTES = [0, 500, 1_000, 5_000, 20_000, 100_000];
/** No streamer's id. */
const ALL = "all";

/** How long lives stay, for all streamers or for one. What would go is seen before anything goes. */
export function RetentionSection({
  streamers,
}: {
  streamers: StreamerLives[];
}) {
  const { value: stored } = useSetting(RETENTION);
  const [whose, setWhose] = useState(ALL);
  const [draft, setDraft] = useState<Retention | null>(null);
  const { getMessage } = browser.i18n;
  const use = useCommand(async () => {
    if (draft) await enforce(draft);
    setDraft(null);
  });
  if (!stored) return null;
  const shown = draft ?? stored;
  const rule = shown.streamers[whose] ?? (whose === ALL ? shown.all : KEEP_ALL);
  const set = (changes: Partial<RetentionRule>) => {
    setDraft(withRule(shown, whose, { ...rule, ...changes }));
  };
  return (
    <DataSection
      title={getMessage("data_retention")}
      text={getMessage("data_retentionText")}
    >
      <div className={classes.fields}>
        <Select
          label={getMessage("data_retentionWhose")}
          allowDeselect={false}
          value={whose}
          data={choicesOf(streamers, shown)}
          onChange={(chosen) => {
            setWhose(chosen ?? ALL);
          }}
        />
        <Select
          label={getMessage("data_retentionAge")}
          allowDeselect={false}
          value={String(rule.days)}
          data={numbersOf(DAYS, rule.days, ageWords)}
          onChange={(days) => {
            set({ days: Number(days) });
          }}
        />
        <Select
          label={getMessage("data_retentionSize")}
          allowDeselect={false}
          value={String(rule.megabytes)}
          data={numbersOf(MEGABYTES, rule.megabytes, sizeWords)}
          onChange={(megabytes) => {
            set({ megabytes: Number(megabytes) });
          }}
        />
      </div>
      <RetentionPreview
        streamers={streamers}
        retention={shown}
        isDraft={draft !== null}
        isBusy={use.isRunning}
        onUse={use.run}
        onDiscard={() => {
          setDraft(null);
        }}
      />
      {use.hasFailed && <Failed />}
    </DataSection>
  );
}

/** A streamer whose lives all stay needs a rule only where the others' do not. */
function withRule(
  retention: Retention,
  whose: string,
  rule: RetentionRule,
): Retention {
  return whose === ALL
    ? { ...retention, all: rule }
    : { ...retention, streamers: { ...retention.streamers, [whose]: rule } };
}

function choicesOf(streamers: readonly StreamerLives[], shown: Retention) {
  const { getMessage } = browser.i18n;
  const known = streamers.filter(({ id }) => id !== "");
  return [
    { value: ALL, label: getMessage("data_retentionAll") },
    ...known.map(({ id, handle, nickname }) => {
      const name = shownName(nickname, `@${handle}`);
      const isOwn = Object.hasOwn(shown.streamers, id);
      const label = isOwn ? getMessage("data_retentionOwn", name) : name;
      return { value: id, label };
    }),
  ];
}

function numbersOf(
  offered: readonly number[],
  chosen: number,
  wordsOf: (number: number) => string,
) {
  const numbers = [...new Set([...offered, chosen])];
  return numbers
    .sort((left, right) => left - right)
    .map((number) => ({ value: String(number), label: wordsOf(number) }));
}

function ageWords(days: number): string {
  return days === 0
    ? browser.i18n.getMessage("data_retentionNever")
    : daysWords(days);
}

function sizeWords(megabytes: number): string {
  return megabytes === 0
    ? browser.i18n.getMessage("data_retentionAny")
    : formatBytes(megabytes * 1e6);
}
