import { ActionIcon, Popover } from "@mantine/core";

import { Icon } from "@/components/ui/icon";

import classes from "./how-counted.module.css";

/** How a figure comes about, for who asks. */
export function HowCounted({ title, text }: { title: string; text: string }) {
  return (
    <Popover width={264} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={title}
          title={title}
        >
          <Icon name="notice" size={14} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.text} tabIndex={-1} data-autofocus>
          {text}
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}
