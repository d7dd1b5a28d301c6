import { useMemo } from "react";
import { browser } from "wxt/browser";

import { useDeskSettings } from "@/components/hooks/use-desk-settings";
import { useWholeDesk } from "@/components/hooks/use-desk";
import { useSales } from "@/components/hooks/use-sales";
import { useSelling } from "@/components/hooks/use-selling";
import {
  askedWords,
  diamondsWords,
  followersWords,
  giftsWords,
  KIND_ICONS,
  KINDS,
  kindWords,
} from "@/components/live/desk/desk-words";
import { HowCounted } from "@/components/live/how-counted";
import { wantedWords } from "@/components/live/sales/sale-words";
import { Card } from "@/components/ui/card";
import { KindMark } from "@/components/ui/kind-mark";
import { type Missed as MissedThings, missedOf } from "@/lib/model/desk/missed";
import type { DeskEntry, DeskPart } from "@/lib/model/desk/part";
import type { Sale } from "@/lib/model/sales/sale";
import type { DeskKind, DeskSettings } from "@/lib/model/settings/desk";
import type { Selling } from "@/lib/model/settings/selling";
import { formatWhole } from "@/lib/text/numbers";
import { formatShortClock } from "@/lib/text/time";

import classes from "./missed.module.css";

const { getMessage } = browser.i18n;
/** More than this nobody makes good. */
const MOST_SHOWN = 50;
const NO_SALES: readonly Sale[] = [];

/** What nobody was thanked for, answered or confirmed. */
export function Missed({ session }: { session: number }) {
  const { value: settings } = useDeskSettings();
  const { value: selling } = useSelling();
  if (!settings || !selling) return null;
  const known = { session, settings };
  return selling.isOn && settings.kinds.includes("claim") ? (
    <MissedWithSales {...known} selling={selling} />
  ) : (
    <MissedOf {...known} sales={NO_SALES} />
  );
}

interface Known {
  session: number;
  settings: DeskSettings;
}

function MissedWithSales({ selling, ...known }: Known & { selling: Selling }) {
  const view = useSales(known.session, selling);
  return view ? <MissedOf {...known} sales={view.sales.sales} /> : null;
}

function MissedOf(props: Known & { sales: readonly Sale[] }) {
  const { session, settings, sales } = props;
  const read = useWholeDesk(session);
  const missed = useMemo(
    () => read && missedOf({ ...read, sales }, settings),
    [read, sales, settings],
  );
  if (!missed) return null;
  const title = getMessage("missed_title");
  const kinds = KINDS.filter((kind) => missed.entries[kind].length > 0);
  return (
    <Card
      title={title}
      aside={<HowCounted title={title} text={getMessage("missed_how")} />}
    >
      <div className={classes.root}>
        <p className={classes.sum}>
          {getMessage("missed_sum", [
            formatWhole(missed.done),
            formatWhole(missed.skipped),
          ])}
        </p>
        {kinds.length === 0 && (
          <p className={classes.sum}>{getMessage("missed_nothing")}</p>
        )}
        {kinds.map((kind) => (
          <MissedKind key={kind} kind={kind} missed={missed} />
        ))}
      </div>
    </Card>
  );
}

function MissedKind({
  kind,
  missed,
}: {
  kind: DeskKind;
  missed: MissedThings;
}) {
  const entries = missed.entries[kind];
  const words: Record<DeskKind, string> = {
    gift: getMessage("missed_gift"),
    follow: getMessage("missed_follow"),
    question: getMessage("missed_question"),
    claim: getMessage("missed_claim"),
  };
  const left = entries.length - MOST_SHOWN;
  return (
    <section className={classes.kind} aria-label={kindWords(kind)}>
      <h3 className={classes.title}>
        <KindMark {...KIND_ICONS[kind]} />
        {words[kind]}
        <span className={classes.count}>
          {kind === "gift"
            ? diamondsWords(missed.diamonds)
            : formatWhole(partsIn(entries))}
        </span>
      </h3>
      <ul className={classes.list} tabIndex={0} aria-label={words[kind]}>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <li key={entry.key}>
            <time dateTime={new Date(entry.at).toISOString()}>
              {formatShortClock(entry.at)}
            </time>
            <Entry entry={entry} />
          </li>
        ))}
        {left > 0 && <li>{getMessage("missed_more", formatWhole(left))}</li>}
      </ul>
    </section>
  );
}

function partsIn(entries: readonly DeskEntry[]): number {
  return entries.reduce((sum, { parts }) => sum + parts.length, 0);
}

function Entry({ entry: { parts, diamonds } }: { entry: DeskEntry }) {
  const [first] = parts;
  switch (first?.kind) {
    case "gift":
      return (
        <span>
          <bdi className={classes.name}>{first.name}</bdi>{" "}
          <bdi>{giftsWords(parts.filter((part) => part.kind === "gift"))}</bdi>
          {diamonds > 0 && (
            <span className={classes.worth}>{diamondsWords(diamonds)}</span>
          )}
        </span>
      );
    case "follow":
      return <Names parts={parts} />;
    case "question":
      return (
        <span>
          <bdi className={classes.name}>{first.text}</bdi>{" "}
          <span className={classes.dim}>
            {askedWords(first.askers, first.isAgain)}
          </span>
        </span>
      );
    case "claim":
      return (
        <span>
          <bdi className={classes.name}>{first.name}</bdi>{" "}
          <span className={classes.dim}>{wantedWords(first.sale)}</span>
        </span>
      );
    case undefined:
      return null;
  }
}

function Names({ parts }: { parts: readonly DeskPart[] }) {
  return (
    <span>
      <span className={classes.dim}>{followersWords(parts.length)}</span>{" "}
      {parts.map((part) => (
        <bdi key={part.item} className={classes.one}>
          {part.kind === "follow" ? part.name : ""}
        </bdi>
      ))}
    </span>
  );
}
