import { ActionIcon } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import classes from "./line-actions.module.css";

interface Props {
  isPinned: boolean;
  isCopied: boolean;
  onPin: () => void;
  onCopy: () => void;
  /** By the tab key, where no line is moved to. */
  isReachable?: boolean;
}

/** Appears over the line that the pointer or the keyboard is on. */
export function LineActions(props: Props) {
  const { isPinned, isCopied, onPin, onCopy, isReachable = false } = props;
  const tabIndex = isReachable ? 0 : -1;
  const copy = isCopied
    ? browser.i18n.getMessage("feed_copied")
    : browser.i18n.getMessage("feed_copyLine");
  const pin = isPinned
    ? browser.i18n.getMessage("feed_unpinLine")
    : browser.i18n.getMessage("feed_pinLine");
  return (
    <span className={classes.root}>
      <Action
        words={copy}
        icon={isCopied ? "check" : "copy"}
        onClick={onCopy}
        {...{ tabIndex }}
      />
      <Action
        words={pin}
        icon={isPinned ? "close" : "pin"}
        onClick={onPin}
        {...{ tabIndex }}
      />
    </span>
  );
}

interface ActionProps {
  words: string;
  icon: "check" | "copy" | "close" | "pin";
  onClick: () => void;
  tabIndex: number;
}

/** In the list the keyboard moves to the line, and its keys do the same. */
function Action({ words, icon, onClick, tabIndex }: ActionProps) {
  return (
    <ActionIcon
      size={24}
      tabIndex={tabIndex}
      variant="subtle"
      color="gray"
      aria-label={words}
      title={words}
      onClick={onClick}
    >
      <Icon name={icon} size={13} />
    </ActionIcon>
  );
}
