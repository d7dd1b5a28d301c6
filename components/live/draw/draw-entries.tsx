import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import {
  type DrawEntry,
  type DrawSession,
  useEntries,
} from "@/components/hooks/use-draw";
import { useNow } from "@/components/hooks/use-now";
import { Icon } from "@/components/ui/icon";
import type { DrawSettings } from "@/lib/model/settings/draw";
import { formatElapsed, machineDuration } from "@/lib/text/time";

import { DrawCount } from "./draw-count";
import { DrawTrouble } from "./draw-trouble";
import { DrawWord } from "./draw-word";
import classes from "./draw.module.css";
import type { Holding } from "./use-holding";

interface Props {
  session: number;
  live: DrawSession;
  settings: DrawSettings;
  entry: DrawEntry;
  holding: Holding;
  onEntry: (entry: DrawEntry | null) => void;
}

/** People come in, or have come in and wait. */
export function DrawEntries(props: Props) {
  const { session, live, settings, entry, holding, onEntry } = props;
  const { getMessage } = browser.i18n;
  const { to, ...asked } = entry;
  // While they are open nothing is too late.
  const terms = { ...asked, to: to ?? Number.MAX_SAFE_INTEGER };
  const entries = useEntries(session, terms);
  const isOpen = to === null;
  return (
    <section
      className={classes.entries}
      data-open={isOpen}
      aria-label={getMessage(isOpen ? "draw_isOpen" : "draw_isClosed")}
    >
      <p className={classes.state}>
        <span>{getMessage(isOpen ? "draw_isOpen" : "draw_isClosed")}</span>
        <OpenFor live={live} entry={entry} />
      </p>
      <DrawWord word={entry.word} />
      <DrawCount entries={entries} />
      <DrawTrouble trouble={holding.trouble} />
      <div className={classes.acts}>
        {isOpen ? (
          <Button
            flex={1}
            leftSection={<Icon name="stop" size={14} />}
            onClick={() => {
              onEntry({ ...entry, to: live.now() });
            }}
          >
            {getMessage("draw_close")}
          </Button>
        ) : (
          <Button
            flex={1}
            loading={holding.isBusy}
            disabled={!entries?.people}
            leftSection={<Icon name="dice" size={15} />}
            onClick={() => {
              const { winners, reserves } = settings;
              holding.hold({ terms, winners, reserves, after: "" });
            }}
          >
            {getMessage("draw_hold")}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            onEntry(null);
          }}
        >
          {getMessage("draw_cancel")}
        </Button>
      </div>
    </section>
  );
}

function OpenFor({ live, entry }: Pick<Props, "live" | "entry">) {
  useNow();
  const open = (entry.to ?? live.now()) - entry.from;
  return <time dateTime={machineDuration(open)}>{formatElapsed(open)}</time>;
}
