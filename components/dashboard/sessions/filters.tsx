import { Button, Select, Switch, TextInput } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import {
  EVERYTHING,
  isNarrowed,
  type SessionFilter,
} from "@/lib/model/session-filter";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import {
  lengthChoices,
  sortChoices,
  streamerChoices,
  tagChoices,
} from "./filter-choices";
import classes from "./filters.module.css";

interface Props {
  sessions: readonly SessionSummary[];
  filter: SessionFilter;
  /** How many lives fit. */
  shown: number;
  change: (changes: Partial<SessionFilter>) => void;
}

/** Which of all lives are shown, in which order. */
export function Filters(props: Props) {
  const { filter, shown, change } = props;
  const { getMessage } = browser.i18n;
  const hasDemos = props.sessions.some(isDemo);
  return (
    <section className={classes.root} aria-label={getMessage("lives_filters")}>
      <TextInput
        className={classes.text ?? ""}
        size="xs"
        type="search"
        aria-label={getMessage("lives_search")}
        placeholder={getMessage("lives_search")}
        leftSection={<Icon name="search" size={13} />}
        value={filter.text}
        onChange={({ currentTarget }) => {
          change({ text: currentTarget.value });
        }}
      />
      <Choices {...props} />
      <Days {...props} />
      {hasDemos && (
        <Switch
          className={classes.switch ?? ""}
          size="xs"
          label={getMessage("lives_demos")}
          checked={filter.hasDemos}
          onChange={({ currentTarget }) => {
            change({ hasDemos: currentTarget.checked });
          }}
        />
      )}
      <span className={classes.shown} role="status">
        {isNarrowed(filter) && shownWords(shown)}
      </span>
      {isNarrowed(filter) && (
        <Button
          className={classes.switch ?? ""}
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            change({ ...EVERYTHING, sort: filter.sort });
          }}
        >
          {getMessage("lives_reset")}
        </Button>
      )}
    </section>
  );
}

function isDemo({ overview }: SessionSummary): boolean {
  return overview.origin === "demo";
}

function shownWords(count: number): string {
  return browser.i18n.getMessage(
    pluralOf(count, { one: "lives_shown_one", other: "lives_shown_other" }),
    formatWhole(count),
  );
}

function Choices({ sessions, filter, change }: Props) {
  const { getMessage } = browser.i18n;
  const tags = tagChoices(sessions);
  return (
    <>
      <Choice
        label={getMessage("lives_streamer")}
        value={filter.streamer}
        choices={streamerChoices(sessions)}
        onChange={(streamer) => {
          change({ streamer });
        }}
      />
      {tags.length > 1 && (
        <Choice
          label={getMessage("lives_tag")}
          value={filter.tag}
          choices={tags}
          onChange={(tag) => {
            change({ tag });
          }}
        />
      )}
      <Choice
        label={getMessage("lives_length")}
        value={filter.length}
        choices={lengthChoices()}
        onChange={(length) => {
          change({ length });
        }}
      />
      <Choice
        label={getMessage("lives_sort")}
        value={filter.sort}
        choices={sortChoices()}
        onChange={(sort) => {
          change({ sort });
        }}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, choices, onChange } = props;
  return (
    <Select
      className={classes.choice ?? ""}
      size="xs"
      aria-label={label}
      title={label}
      data={[...choices]}
      value={value}
      allowDeselect={false}
      searchable={choices.length > 12}
      onChange={(chosen) => {
        const found = choices.find((one) => one.value === chosen);
        if (found) onChange(found.value);
      }}
    />
  );
}

function Days({ filter, change }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.days}>
      <TextInput
        size="xs"
        type="date"
        aria-label={getMessage("lives_from")}
        leftSectionWidth={46}
        leftSection={
          <span className={classes.side}>{getMessage("lives_from")}</span>
        }
        value={filter.from}
        max={filter.to || undefined}
        onChange={({ currentTarget }) => {
          change({ from: currentTarget.value });
        }}
      />
      <TextInput
        size="xs"
        type="date"
        aria-label={getMessage("lives_to")}
        leftSectionWidth={46}
        leftSection={
          <span className={classes.side}>{getMessage("lives_to")}</span>
        }
        value={filter.to}
        min={filter.from || undefined}
        onChange={({ currentTarget }) => {
          change({ to: currentTarget.value });
        }}
      />
    </div>
  );
}
