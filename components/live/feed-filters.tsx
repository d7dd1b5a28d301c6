import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import { FEED_GROUP_NAMES, type FeedGroup } from "@/lib/model/feed";

import classes from "./feed-filters.module.css";
import { GROUP_LOOKS } from "./kind-looks";

interface Props {
  hidden: readonly FeedGroup[];
  onChange: (hidden: FeedGroup[]) => void;
}

export function FeedFilters({ hidden, onChange }: Props) {
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={browser.i18n.getMessage("feed_filters")}
    >
      {FEED_GROUP_NAMES.map((group) => {
        const { kind, icon, name } = GROUP_LOOKS[group];
        const isHidden = hidden.includes(group);
        return (
          <button
            key={group}
            type="button"
            className={classes.chip}
            style={kindColour(kind)}
            aria-pressed={!isHidden}
            onClick={() => {
              onChange(
                isHidden
                  ? hidden.filter((other) => other !== group)
                  : [...hidden, group],
              );
            }}
          >
            <Icon name={icon} size={12} />
            <span className={classes.name}>{name()}</span>
          </button>
        );
      })}
    </div>
  );
}
