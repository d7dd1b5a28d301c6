import { Button, type ButtonProps } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "./icon";

interface Props extends Pick<
  ButtonProps,
  "size" | "variant" | "color" | "className"
> {
  onPause: () => void;
  /** Where it stands beside what pauses less. */
  label?: string;
}

/** Stops recording in every tab, until somebody resumes. */
export function PauseButton({ onPause, label, ...looks }: Props) {
  return (
    <Button
      {...looks}
      leftSection={<Icon name="pause" size={14} />}
      onClick={onPause}
    >
      {label ?? browser.i18n.getMessage("pause_all")}
    </Button>
  );
}
