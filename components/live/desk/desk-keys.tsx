import { ActionIcon, Kbd, Popover } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import keys from "../feed-keys.module.css";

const { getMessage } = browser.i18n;

const KEYS: { keys: () => string[]; does: () => string }[] = [
  { keys: () => ["J", "K"], does: () => getMessage("desk_keyMove") },
  {
    keys: () => [getMessage("desk_keySpaceName")],
    does: () => getMessage("desk_keyTick"),
  },
  { keys: () => ["S"], does: () => getMessage("desk_keySkip") },
  { keys: () => ["U"], does: () => getMessage("desk_keyUndo") },
  { keys: () => ["←", "→"], does: () => getMessage("desk_keyOpen") },
  { keys: () => ["1", "–", "4"], does: () => getMessage("desk_keyKind") },
  { keys: () => ["0"], does: () => getMessage("desk_keyAll") },
  {
    keys: () => [getMessage("feed_keyHomeName")],
    does: () => getMessage("desk_keyHome"),
  },
  { keys: () => ["?"], does: () => getMessage("desk_keyHelp") },
];

interface Props {
  isOpen: boolean;
  onChange: (isOpen: boolean) => void;
}

/** What the keyboard does at the desk. */
export function DeskKeys({ isOpen, onChange }: Props) {
  const words = getMessage("desk_keys");
  return (
    <Popover
      opened={isOpen}
      onChange={onChange}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      hideDetached={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={28}
          aria-label={words}
          title={words}
          onClick={() => {
            onChange(!isOpen);
          }}
        >
          <Icon name="keyboard" size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        className={keys.dropdown}
        aria-label={words}
        tabIndex={-1}
        data-autofocus
        onKeyDown={({ key }) => {
          if (key === "?") onChange(false);
        }}
      >
        <dl className={keys.list}>
          {KEYS.map((one) => (
            <div key={one.does()} className={keys.row}>
              <dt>
                {one.keys().map((key) => (
                  <Kbd key={key} size="xs">
                    {key}
                  </Kbd>
                ))}
              </dt>
              <dd>{one.does()}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
