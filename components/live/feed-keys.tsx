import { Kbd, Popover, UnstyledButton } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import classes from "./feed-keys.module.css";
import { useSell } from "./sell-line";
import { useTranslations } from "./translations";

interface Key {
  keys: () => string[];
  does: () => string;
}

const KEYS: readonly Key[] = [
  {
    keys: () => ["↑", "↓"],
    does: () => browser.i18n.getMessage("feed_keyMove"),
  },
  {
    keys: () => [browser.i18n.getMessage("feed_keyEnterName")],
    does: () => browser.i18n.getMessage("feed_keyOpen"),
  },
  { keys: () => ["C"], does: () => browser.i18n.getMessage("feed_keyCopy") },
  { keys: () => ["P"], does: () => browser.i18n.getMessage("feed_keyPin") },
  {
    keys: () => [browser.i18n.getMessage("feed_keyHomeName")],
    does: () => browser.i18n.getMessage("feed_keyHome"),
  },
];

const SELL: Key = {
  keys: () => ["S"],
  does: () => browser.i18n.getMessage("feed_keySell"),
};

const TRANSLATE: Key = {
  keys: () => ["T"],
  does: () => browser.i18n.getMessage("feed_keyTranslate"),
};

/** What the keyboard does in the feed. */
export function FeedKeys() {
  const translations = useTranslations();
  const isSelling = useSell() !== null;
  const keys = [
    ...KEYS,
    ...(isSelling ? [SELL] : []),
    ...(translations ? [TRANSLATE] : []),
  ];
  const words = browser.i18n.getMessage("feed_keys");
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      hideDetached={false}
    >
      <Popover.Target>
        <UnstyledButton className={classes.target}>
          <Icon name="keyboard" size={14} />
          {words}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.dropdown}
        aria-label={words}
        tabIndex={-1}
        data-autofocus
      >
        <dl className={classes.list}>
          {keys.map(({ keys, does }) => (
            <div key={does()} className={classes.row}>
              <dt>
                {keys().map((key) => (
                  <Kbd key={key} size="xs">
                    {key}
                  </Kbd>
                ))}
              </dt>
              <dd>{does()}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
