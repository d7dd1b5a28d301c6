import { browser } from "wxt/browser";

import {
  CHAT_ROLES,
  LONGEST_STAY,
  MOST_DIAMONDS,
  MOST_LEVEL,
  MOST_LINES,
  TICKER_KINDS,
} from "@/lib/model/overlay/options";

import { ChoiceField, ChoicesField, NumberField, SwitchField } from "./fields";
import classes from "./form.module.css";
import type { OptionProps } from "./option-fields";

const { getMessage } = browser.i18n;

const ROLE_KEYS = {
  moderator: "feed_roleModerator",
  subscriber: "feed_roleSubscriber",
  follower: "feed_roleFollower",
  gifter: "feed_roleGifter",
} as const;

const TICKER_KEYS = {
  gift: "kind_gift",
  follow: "kind_follow",
  share: "kind_share",
  subscribe: "kind_subscribe",
  superFan: "kind_superFan",
  question: "kind_question",
  join: "kind_join",
  envelope: "kind_envelope",
} as const;

export function ChatFields({ options, onSet }: OptionProps<"chat">) {
  return (
    <>
      <ChoicesField
        label={getMessage("layout_onlyFrom")}
        value={options.roles}
        choices={CHAT_ROLES.map((role) => [role, getMessage(ROLE_KEYS[role])])}
        onSet={(roles) => {
          onSet({ roles: [...roles] });
        }}
      />
      <NumberField
        label={getMessage("layout_leastLevel")}
        bounds={[0, MOST_LEVEL]}
        value={options.leastLevel}
        onSet={(leastLevel) => {
          onSet({ leastLevel }, "level");
        }}
      />
      <div className={classes.switches}>
        <SwitchField
          label={getMessage("layout_hidesCommands")}
          value={options.hidesCommands}
          onSet={(hidesCommands) => {
            onSet({ hidesCommands });
          }}
        />
        <SwitchField
          label={getMessage("layout_hidesLinks")}
          value={options.hidesLinks}
          onSet={(hidesLinks) => {
            onSet({ hidesLinks });
          }}
        />
        <SwitchField
          label={getMessage("layout_pictures")}
          value={options.hasPictures}
          onSet={(hasPictures) => {
            onSet({ hasPictures });
          }}
        />
        <SwitchField
          label={getMessage("layout_roles")}
          value={options.hasRoles}
          onSet={(hasRoles) => {
            onSet({ hasRoles });
          }}
        />
      </div>
      <LineFields options={options} onSet={onSet} />
    </>
  );
}

export function TickerFields({ options, onSet }: OptionProps<"ticker">) {
  return (
    <>
      <ChoicesField
        label={getMessage("layout_tickerKinds")}
        value={options.kinds}
        choices={TICKER_KINDS.map((kind) => [
          kind,
          getMessage(TICKER_KEYS[kind]),
        ])}
        onSet={(kinds) => {
          onSet({ kinds: [...kinds] });
        }}
      />
      <NumberField
        label={getMessage("layout_leastDiamonds")}
        bounds={[0, MOST_DIAMONDS]}
        value={options.leastDiamonds}
        onSet={(leastDiamonds) => {
          onSet({ leastDiamonds }, "diamonds");
        }}
      />
      <LineFields options={options} onSet={onSet} />
    </>
  );
}

interface Lines {
  lines: number;
  newest: "top" | "bottom";
  stays: number;
}

interface LineProps {
  options: Lines;
  onSet: (changes: Partial<Lines>, gesture?: string) => void;
}

function LineFields({ options, onSet }: LineProps) {
  return (
    <>
      <ChoiceField
        label={getMessage("layout_newest")}
        value={options.newest}
        choices={[
          ["top", getMessage("layout_newestTop")],
          ["bottom", getMessage("layout_newestBottom")],
        ]}
        onSet={(newest) => {
          onSet({ newest });
        }}
      />
      <div className={classes.pair}>
        <NumberField
          label={getMessage("layout_lines")}
          bounds={[1, MOST_LINES]}
          value={options.lines}
          onSet={(lines) => {
            onSet({ lines }, "lines");
          }}
        />
        <StayField
          value={options.stays}
          onSet={(stays) => {
            onSet({ stays }, "stays");
          }}
        />
      </div>
    </>
  );
}

interface StayProps {
  /** Seconds; 0 for ever. */
  value: number;
  onSet: (stays: number) => void;
}

export function StayField({ value, onSet }: StayProps) {
  return (
    <NumberField
      label={getMessage("layout_stays")}
      unit="s"
      bounds={[0, LONGEST_STAY]}
      value={value}
      onSet={onSet}
    />
  );
}
