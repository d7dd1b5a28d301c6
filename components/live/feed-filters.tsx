import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { EventKind } from "@/lib/model/event";
import { FEED_KINDS } from "@/lib/model/feed";

import classes from "./feed-filters.module.css";
import { KIND_LOOKS } from "./kind-looks";

interface Props {
  hidden: readonly EventKind[];
  onChange: (hidden: EventKind[]) => void;
}

export function FeedFilters({ hidden, onChange }: Props) {
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={browser.i18n.getMessage("feed_filters")}
    >
      {FEED_KINDS.map((kind) => {
        const { icon, name } = KIND_LOOKS[kind];
        const isHidden = hidden.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={classes.chip}
            style={kindColour(kind)}
            aria-pressed={!isHidden}
            onClick={() => {
              onChange(
                isHidden
                  ? hidden.filter((other) => other !== kind)
                  : [...hidden, kind],
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
