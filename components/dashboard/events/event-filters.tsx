import { Button, MultiSelect, Select, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { browser } from "wxt/browser";

import { usePersonName } from "@/components/hooks/use-recorded-lives";
import { KIND_LOOKS } from "@/components/live/kind-looks";
import { calledWords } from "@/components/live/called";
import { Icon } from "@/components/ui/icon";
import { TimeField } from "@/components/ui/time-field";
import type { LiveBrief } from "@/lib/model/compare";
import { EVENT_KINDS, type EventKind } from "@/lib/model/event";
import { type EventFilter, STREAK_STATES } from "@/lib/model/event-filter";

import { StreamerSelect } from "../streamer-select";
import classes from "./events-page.module.css";
import { liveName, liveTold } from "../live-words";
import { STREAK_LOOKS } from "./streak-badge";

interface Props {
  filter: EventFilter;
  lives: readonly LiveBrief[];
  onChange: (changes: Partial<EventFilter>) => void;
}

const { getMessage } = browser.i18n;

export function EventFilters({ filter, lives, onChange }: Props) {
  return (
    <div
      className={classes.filters}
      role="group"
      aria-label={getMessage("events_filters")}
    >
      <Words
        text={filter.text}
        onChange={(text) => {
          onChange({ text });
        }}
      />
      <MultiSelect
        className={classes.kinds}
        classNames={{ inputField: classes.typed ?? "" }}
        size="xs"
        searchable
        clearable
        hidePickedOptions
        aria-label={getMessage("events_kinds")}
        placeholder={
          filter.kinds.length === 0 ? getMessage("events_allKinds") : ""
        }
        value={filter.kinds}
        onChange={(kinds) => {
          onChange({ kinds: kinds.filter(isKind) });
        }}
        data={EVENT_KINDS.map((kind) => ({
          value: kind,
          label: KIND_LOOKS[kind].name(),
        }))}
      />
      <Select
        className={classes.choice}
        size="xs"
        clearable
        aria-label={getMessage("events_streak")}
        placeholder={getMessage("events_anyStreak")}
        value={filter.streak === "" ? null : filter.streak}
        onChange={(picked) => {
          const streak = STREAK_STATES.find((state) => state === picked) ?? "";
          onChange({ streak });
        }}
        data={STREAK_STATES.map((state) => ({
          value: state,
          label: STREAK_LOOKS[state].name(),
        }))}
      />
      <Select
        className={classes.live}
        size="xs"
        clearable
        searchable
        aria-label={getMessage("events_live")}
        placeholder={getMessage("events_allLives")}
        value={filter.session === "" ? null : filter.session}
        onChange={(session) => {
          onChange({ session: session ?? "" });
        }}
        data={lives.map((live) => ({
          value: live.id,
          label: `${liveTold(live)} · ${liveName(live)}`,
        }))}
      />
      <StreamerSelect
        className={classes.choice}
        lives={lives}
        streamer={filter.streamer}
        onChange={(streamer) => {
          onChange({ streamer });
        }}
      />
      <TimeField
        label={getMessage("events_from")}
        at={filter.from}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <TimeField
        label={getMessage("events_to")}
        at={filter.to}
        onChange={(to) => {
          onChange({ to });
        }}
      />
      <TimeField
        label={getMessage("events_jump")}
        at={filter.at}
        onChange={(at) => {
          onChange({ at });
        }}
      />
      <Only filter={filter} onChange={onChange} />
    </div>
  );
}

function isKind(text: string): text is EventKind {
  return EVENT_KINDS.some((kind) => kind === text);
}

function Only({ filter, onChange }: Omit<Props, "lives">) {
  const { person, room } = filter;
  const named = usePersonName(person);
  const name = named ? calledWords({ ...named, id: person }) : person;
  return (
    <>
      {person !== "" && (
        <Clear
          text={getMessage("search_onlyPerson", name)}
          help={getMessage("search_everybody")}
          onClick={() => {
            onChange({ person: "" });
          }}
        />
      )}
      {room !== "" && (
        <Clear
          text={getMessage("events_onlyRoom", room)}
          help={getMessage("events_everyRoom")}
          onClick={() => {
            onChange({ room: "" });
          }}
        />
      )}
    </>
  );
}

interface ClearProps {
  text: string;
  help: string;
  onClick: () => void;
}

function Clear({ text, help, onClick }: ClearProps) {
  return (
    <Button
      size="compact-sm"
      variant="light"
      maw="100%"
      rightSection={<Icon name="close" size={12} />}
      aria-label={`${text} · ${help}`}
      title={help}
      onClick={onClick}
    >
      <bdi>{text}</bdi>
    </Button>
  );
}

/** While somebody types, not every letter is looked for. */
const PAUSE_MS = 250;

function Words({
  text,
  onChange,
}: {
  text: string;
  onChange: (text: string) => void;
}) {
  const [typed, setTyped] = useState(text);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      tell.current(typed);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, text]);
  const label = getMessage("events_words");
  return (
    <TextInput
      className={classes.live}
      size="xs"
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="search" size={13} />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
      }}
    />
  );
}
