import { ActionIcon, CloseButton, Indicator, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { browser } from "wxt/browser";

import type { FeedFilterChoice } from "@/components/hooks/use-feed-filter";
import { Icon } from "@/components/ui/icon";
import type { Display } from "@/lib/model/settings/display";
import { formatWhole } from "@/lib/text/numbers";

import { FeedFilters } from "./feed-filters";
import { FeedPresets } from "./feed-presets";
import classes from "./feed-toolbar.module.css";

interface Props {
  choice: FeedFilterChoice;
  time: Display["time"];
  onTime: (time: Display["time"]) => void;
}

/** One row: the view, the search, and what opens the rest. */
export function FeedToolbar({ choice, time, onTime }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { filter } = choice;
  const used = filter.roles.length + Number(filter.isAsking);
  return (
    <>
      <div className={classes.root}>
        <FeedPresets choice={choice} />
        <Search choice={choice} />
        <Indicator
          label={formatWhole(used)}
          disabled={used === 0}
          size={14}
          offset={3}
        >
          <ActionIcon
            size={28}
            variant={isOpen ? "light" : "subtle"}
            color={isOpen ? "petrol" : "gray"}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={filtersWords(used)}
            title={filtersWords(used)}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            <Icon name="filter" size={15} />
          </ActionIcon>
        </Indicator>
        <TimeToggle time={time} onTime={onTime} />
      </div>
      {isOpen && (
        <FeedFilters id={id} filter={filter} onChange={choice.change} />
      )}
    </>
  );
}

function filtersWords(used: number): string {
  return used === 0
    ? browser.i18n.getMessage("feed_filtersOpen")
    : browser.i18n.getMessage("feed_filtersUsed", formatWhole(used));
}

function Search({ choice }: Pick<Props, "choice">) {
  const { typed, change } = choice;
  const words = browser.i18n.getMessage("feed_search");
  const clear = () => {
    change({ text: "" });
  };
  return (
    <TextInput
      type="search"
      size="xs"
      className={classes.search}
      classNames={{ input: classes.input }}
      aria-label={words}
      placeholder={words}
      value={typed}
      leftSection={<Icon name="search" size={13} />}
      leftSectionWidth={26}
      rightSectionWidth={typed === "" ? 0 : 26}
      rightSection={
        typed !== "" && (
          <CloseButton
            size={24}
            aria-label={browser.i18n.getMessage("feed_searchClear")}
            onClick={clear}
          />
        )
      }
      onChange={(event) => {
        change({ text: event.currentTarget.value });
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && typed !== "") clear();
      }}
    />
  );
}

function TimeToggle({ time, onTime }: Omit<Props, "choice">) {
  const isClock = time === "clock";
  const words = isClock
    ? browser.i18n.getMessage("feed_showElapsed")
    : browser.i18n.getMessage("feed_showClock");
  return (
    <ActionIcon
      size={28}
      variant="subtle"
      color="gray"
      aria-label={words}
      title={words}
      onClick={() => {
        onTime(isClock ? "elapsed" : "clock");
      }}
    >
      <Icon name={isClock ? "clock" : "stopwatch"} size={15} />
    </ActionIcon>
  );
}
