import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import {
  FEED_ROLES,
  type FeedFilter,
  type FeedRole,
} from "@/lib/model/feed-filter";
import { FEED_GROUP_NAMES } from "@/lib/model/feed-groups";

import classes from "./feed-filters.module.css";
import { FeedKeys } from "./feed-keys";
import { GROUP_LOOKS } from "./kind-looks";

interface Props {
  id: string;
  filter: FeedFilter;
  onChange: (changes: Partial<FeedFilter>) => void;
}

export function FeedFilters({ id, filter, onChange }: Props) {
  const { hiddenGroups, roles, isAsking } = filter;
  return (
    <div id={id} className={classes.root}>
      <div
        className={classes.chips}
        role="group"
        aria-label={browser.i18n.getMessage("feed_filters")}
      >
        {FEED_GROUP_NAMES.map((group) => {
          const { kind, icon, name } = GROUP_LOOKS[group];
          const toggled = toggle(hiddenGroups, group);
          return (
            <Chip
              key={group}
              {...{ colour: kind, icon, name: name() }}
              isOn={!hiddenGroups.includes(group)}
              onClick={() => {
                onChange({ hiddenGroups: toggled });
              }}
            />
          );
        })}
      </div>
      <div
        className={classes.chips}
        role="group"
        aria-label={browser.i18n.getMessage("feed_roles")}
      >
        <span className={classes.label} aria-hidden="true">
          {browser.i18n.getMessage("feed_roles")}
        </span>
        {FEED_ROLES.map((role) => (
          <Chip
            key={role}
            {...ROLES[role]}
            name={ROLES[role].name()}
            isOn={roles.includes(role)}
            onClick={() => {
              onChange({ roles: toggle(roles, role) });
            }}
          />
        ))}
        <Chip
          {...{ colour: "question", icon: "question" }}
          name={browser.i18n.getMessage("feed_asking")}
          isOn={isAsking}
          onClick={() => {
            onChange({ isAsking: !isAsking });
          }}
        />
      </div>
      <FeedKeys />
    </div>
  );
}

function toggle<T>(all: readonly T[], one: T): T[] {
  return all.includes(one)
    ? all.filter((other) => other !== one)
    : [...all, one];
}

interface ChipProps {
  colour: string;
  icon: IconName;
  name: string;
  isOn: boolean;
  onClick: () => void;
}

function Chip({ colour, icon, name, isOn, onClick }: ChipProps) {
  return (
    <button
      type="button"
      className={classes.chip}
      style={kindColour(colour)}
      aria-pressed={isOn}
      onClick={onClick}
    >
      <Icon name={icon} size={12} />
      <span className={classes.name}>{name}</span>
    </button>
  );
}

const ROLES: Record<
  FeedRole,
  Pick<ChipProps, "colour" | "icon"> & { name: () => string }
> = {
  moderator: {
    ...{ colour: "comment", icon: "moderator" },
    name: () => browser.i18n.getMessage("feed_roleModerator"),
  },
  subscriber: {
    ...{ colour: "subscribe", icon: "star" },
    name: () => browser.i18n.getMessage("feed_roleSubscriber"),
  },
  follower: {
    ...{ colour: "follow", icon: "follow" },
    name: () => browser.i18n.getMessage("feed_roleFollower"),
  },
  gifter: {
    ...{ colour: "gift", icon: "gift" },
    name: () => browser.i18n.getMessage("feed_roleGifter"),
  },
  firstTimer: {
    ...{ colour: "follow", icon: "join" },
    name: () => browser.i18n.getMessage("feed_roleFirstTimer"),
  },
};
