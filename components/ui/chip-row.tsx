import { Tooltip } from "@mantine/core";

import classes from "./chip-row.module.css";
import { Icon, type IconName } from "./icon";
import { kindColour } from "./kind-mark";

interface Chip<Id extends string> {
  id: Id;
  /** Names the colour. */
  kind: string;
  icon: IconName;
  name: string;
  isOn: boolean;
}

interface Props<Id extends string> {
  label: string;
  chips: readonly Chip<Id>[];
  onToggle: (id: Id, isOn: boolean) => void;
}

/** Switches by their signs, where there is no room for words: each says its name when it is pointed at or reached by keys. */
export function ChipRow<Id extends string>(props: Props<Id>) {
  const { label, chips, onToggle } = props;
  return (
    <div className={classes.root} role="group" aria-label={label}>
      {chips.map(({ id, kind, icon, name, isOn }) => (
        <Tooltip
          key={id}
          label={name}
          events={{ hover: true, focus: true, touch: true }}
        >
          <button
            type="button"
            className={classes.chip}
            style={kindColour(kind)}
            aria-pressed={isOn}
            aria-label={name}
            onClick={() => {
              onToggle(id, !isOn);
            }}
          >
            <Icon name={icon} size={13} />
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
