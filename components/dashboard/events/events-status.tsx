import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { useCommand } from "@/components/hooks/use-command";
import type { Events } from "@/components/hooks/use-events";
import { Icon } from "@/components/ui/icon";
import type { EventFilter } from "@/lib/model/event-filter";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatDay } from "@/lib/text/time";

import classes from "./events-page.module.css";

interface Props {
  filter: EventFilter;
  events: Events;
  onChange: (changes: Partial<EventFilter>) => void;
}

/** How much is shown and how far back was looked; the ways up where the list does not begin at the newest. */
export function EventsStatus({ filter, events, onChange }: Props) {
  const newer = useCommand(async () => {
    onChange({ at: await events.findNewer() });
  });
  return (
    <div className={classes.status}>
      {filter.at !== null && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="up" size={12} />}
            loading={newer.isRunning}
            onClick={newer.run}
          >
            {browser.i18n.getMessage("events_newer")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              onChange({ at: null });
            }}
          >
            {browser.i18n.getMessage("events_newest")}
          </Button>
        </>
      )}
      <p role="status">{statusWords(events)}</p>
    </div>
  );
}

const SHOWN = { one: "events_shown_one", other: "events_shown_other" } as const;

function statusWords({ page, isCurrent, isGoingOn }: Events): string {
  const { getMessage } = browser.i18n;
  if (!page || !isCurrent) return getMessage("events_reading");
  const { events, backTo, isWhole } = page;
  if (isGoingOn && backTo !== null)
    return getMessage("events_lookingBack", formatDay(backTo));
  const count = events.length;
  if (isWhole) return getMessage(pluralOf(count, SHOWN), formatWhole(count));
  return backTo === null ? "" : getMessage("events_backTo", formatDay(backTo));
}
