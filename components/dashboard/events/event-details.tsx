import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { KIND_LOOKS } from "@/components/live/kind-looks";
import { KindMark } from "@/components/ui/kind-mark";
import type { EventFilter } from "@/lib/model/event-filter";
import { hrefOf } from "@/lib/model/route";
import { toldEvent } from "@/lib/model/told-event";
import { formatMoment } from "@/lib/text/moment";

import { CodeText } from "./code-text";
import classes from "./event-details.module.css";
import { type Browsed, Who, wordsOf } from "./event-row";
import { KIND_NAMES } from "./kind-name";
import { liveName, liveTold } from "../live-words";
import { RawView } from "./raw-view";
import { StreakBadge } from "./streak-badge";

interface Props {
  browsed: Browsed;
  onChange: (changes: Partial<EventFilter>) => void;
}

type View = "json" | "raw";

const { getMessage } = browser.i18n;

export function EventDetails({ browsed, onChange }: Props) {
  const [view, setView] = useState<View>("json");
  const { event } = browsed;
  return (
    <div className={classes.root}>
      <Summary browsed={browsed} />
      <Narrow browsed={browsed} onChange={onChange} />
      <SegmentedControl<View>
        size="xs"
        aria-label={getMessage("events_show")}
        value={view}
        onChange={setView}
        data={[
          { value: "json", label: getMessage("events_asJson") },
          { value: "raw", label: getMessage("events_raw") },
        ]}
      />
      {view === "json" ? (
        <CodeText
          label={getMessage("events_asJson")}
          text={JSON.stringify(toldEvent(event), null, 2)}
        />
      ) : (
        <RawView session={event.session} row={event.row} />
      )}
    </div>
  );
}

function Summary({ browsed: { event, live } }: { browsed: Browsed }) {
  const { icon } = KIND_LOOKS[event.kind];
  return (
    <div className={classes.summary}>
      <p className={classes.words}>
        <KindMark kind={event.kind} icon={icon} />
        <span>
          <Who event={event} /> <bdi>{wordsOf(event)}</bdi>{" "}
          {event.kind === "gift" && <StreakBadge streak={event.streak} />}
        </span>
      </p>
      <p className={classes.dim}>
        {KIND_NAMES[event.kind]()} · {formatMoment(event.at)}
      </p>
      <p className={classes.dim}>
        <a href={hrefOf("session", { id: live.id })}>
          <bdi>{liveName(live)}</bdi>
        </a>{" "}
        · <bdi>{liveTold(live)}</bdi>
      </p>
    </div>
  );
}

/** Ways from one event to those like it. */
function Narrow({ browsed: { event, live }, onChange }: Props) {
  const { user } = event;
  return (
    <div className={classes.narrow}>
      {user && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onChange({ person: user.id });
          }}
        >
          {getMessage("events_onlyPerson")}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          onChange({ room: live.room });
        }}
      >
        {getMessage("events_onlyThisRoom")}
      </Button>
    </div>
  );
}
