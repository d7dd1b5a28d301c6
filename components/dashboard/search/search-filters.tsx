import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { browser } from "wxt/browser";

import { usePersonName } from "@/components/hooks/use-recorded-lives";
import { calledWords } from "@/components/live/called";
import { Icon } from "@/components/ui/icon";
import type { LiveBrief } from "@/lib/model/compare";
import type { Asked } from "@/lib/model/search/asked";

import { liveName } from "../live-words";
import { StreamerSelect } from "../streamer-select";
import classes from "./search-page.module.css";

interface Props {
  asked: Asked;
  lives: readonly LiveBrief[];
  onChange: (changes: Partial<Asked>) => void;
}

const { getMessage } = browser.i18n;

export function SearchFilters({ asked, lives, onChange }: Props) {
  return (
    <div
      className={classes.filters}
      role="group"
      aria-label={getMessage("search_filters")}
    >
      <SegmentedControl<Asked["kind"]>
        size="xs"
        aria-label={getMessage("search_kind")}
        value={asked.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
        data={[
          { value: "", label: getMessage("search_all") },
          { value: "comment", label: getMessage("search_comments") },
          { value: "question", label: getMessage("search_questions") },
        ]}
      />
      <StreamerSelect
        w={190}
        lives={lives}
        streamer={asked.streamer}
        onChange={(streamer) => {
          onChange({ streamer });
        }}
      />
      <Day
        label={getMessage("search_from")}
        value={asked.from}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <Day
        label={getMessage("search_to")}
        value={asked.to}
        onChange={(to) => {
          onChange({ to });
        }}
      />
      {asked.person !== "" && (
        <OnlyPerson
          person={asked.person}
          onClear={() => {
            onChange({ person: "" });
          }}
        />
      )}
      {asked.session !== "" && (
        <Only
          text={getMessage(
            "search_onlyLive",
            liveName(lives.find(({ id }) => id === asked.session)),
          )}
          help={getMessage("search_allLives")}
          onClear={() => {
            onChange({ session: "" });
          }}
        />
      )}
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label className={classes.day}>
      <span>{label}</span>
      <TextInput
        type="date"
        size="xs"
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </label>
  );
}

interface OnlyProps {
  text: string;
  help: string;
  onClear: () => void;
}

function OnlyPerson({
  person,
  onClear,
}: {
  person: string;
  onClear: () => void;
}) {
  const named = usePersonName(person);
  const name = named ? calledWords({ ...named, id: person }) : person;
  return (
    <Only
      text={getMessage("search_onlyPerson", name)}
      help={getMessage("search_everybody")}
      onClear={onClear}
    />
  );
}

function Only({ text, help, onClear }: OnlyProps) {
  return (
    <Button
      size="compact-sm"
      variant="light"
      maw="100%"
      rightSection={<Icon name="close" size={12} />}
      aria-label={`${text} · ${help}`}
      title={help}
      onClick={onClear}
    >
      <bdi>{text}</bdi>
    </Button>
  );
}
