import { NativeSelect, TextInput } from "@mantine/core";
import { browser } from "wxt/browser";

import type { AllPeople } from "@/components/hooks/use-all-people";
import { Icon } from "@/components/ui/icon";
import {
  PEOPLE_KINDS,
  PEOPLE_SORTS,
  type PeopleSort,
} from "@/lib/model/all-people";
import { shownName } from "@/lib/text/name";

import classes from "./people-page.module.css";
import { type Choice, KIND_NAMES, SORT_NAMES } from "./people-words";

interface Props {
  choice: Choice;
  sort: PeopleSort;
  people: AllPeople;
  onChoose: (changes: Partial<Choice>) => void;
  onSort: (sort: PeopleSort) => void;
}

/** Who is shown, and in which order. */
export function PeopleFilters(props: Props) {
  const { choice, sort, people, onChoose, onSort } = props;
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.filters} role="search">
      <TextInput
        className={classes.text ?? ""}
        type="search"
        size="xs"
        aria-label={getMessage("everybody_text")}
        placeholder={getMessage("everybody_text")}
        leftSection={<Icon name="search" size={13} />}
        value={choice.text}
        onChange={({ currentTarget }) => {
          onChoose({ text: currentTarget.value });
        }}
      />
      {people.streamers.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={getMessage("everybody_streamer")}
          title={getMessage("everybody_streamer")}
          value={choice.streamer}
          data={[
            { value: "", label: getMessage("everybody_streamerAny") },
            ...people.streamers.map(({ key, streamer }) => ({
              value: key,
              label: shownName(streamer.nickname, streamer.handle),
            })),
          ]}
          onChange={({ currentTarget }) => {
            onChoose({ streamer: currentTarget.value });
          }}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={getMessage("everybody_kind")}
        title={getMessage("everybody_kind")}
        value={choice.kind}
        data={PEOPLE_KINDS.map((kind) => ({
          value: kind,
          label: KIND_NAMES[kind](),
        }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = PEOPLE_KINDS.find((one) => one === value);
          onChoose({ kind: kind ?? "all" });
        }}
      />
      {(people.tags.length > 0 || choice.tag !== "") && (
        <NativeSelect
          size="xs"
          aria-label={getMessage("everybody_tag")}
          title={getMessage("everybody_tag")}
          value={choice.tag}
          data={[
            { value: "", label: getMessage("everybody_tagAny") },
            ...people.tags.map((tag) => ({ value: tag, label: tag })),
          ]}
          onChange={({ currentTarget }) => {
            onChoose({ tag: currentTarget.value });
          }}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={getMessage("everybody_sort")}
        title={getMessage("everybody_sort")}
        value={sort}
        data={PEOPLE_SORTS.map((one) => ({
          value: one,
          label: SORT_NAMES[one](),
        }))}
        onChange={({ currentTarget: { value } }) => {
          onSort(PEOPLE_SORTS.find((one) => one === value) ?? "lastAt");
        }}
      />
    </div>
  );
}
