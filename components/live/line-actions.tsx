import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { FeedLine } from "@/lib/model/feed";

import classes from "./line-actions.module.css";
import { useSell } from "./sell-line";

/** What can be done with a line. */
export interface LineActing {
  isPinned: boolean;
  isCopied: boolean;
  onPin: (line: FeedLine) => void;
  onCopy: (line: FeedLine) => void;
  /** By the tab key, where no line is moved to. */
  isReachable?: boolean;
}

export function isSameActing(
  before: LineActing | undefined,
  after: LineActing | undefined,
): boolean {
  return (
    before?.isPinned === after?.isPinned &&
    before?.isCopied === after?.isCopied &&
    before?.onPin === after?.onPin &&
    before?.onCopy === after?.onCopy
  );
}

/** Appears over the line that the pointer or the keyboard is on. */
export function LineActions(props: LineActing & { line: FeedLine }) {
  const { line, isPinned, isCopied, onPin, onCopy, isReachable } = props;
  const tabIndex = isReachable === true ? 0 : -1;
  const copy = isCopied
    ? browser.i18n.getMessage("feed_copied")
    : browser.i18n.getMessage("feed_copyLine");
  const pin = isPinned
    ? browser.i18n.getMessage("feed_unpinLine")
    : browser.i18n.getMessage("feed_pinLine");
  return (
    <span className={classes.root}>
      <Sell line={line} tabIndex={tabIndex} />
      <Action
        {...{ words: copy, icon: isCopied ? "check" : "copy", tabIndex }}
        onClick={() => {
          onCopy(line);
        }}
      />
      <Action
        {...{ words: pin, icon: isPinned ? "close" : "pin", tabIndex }}
        onClick={() => {
          onPin(line);
        }}
      />
    </span>
  );
}

/** Comments alone claim anything. */
function Sell({ line, tabIndex }: { line: FeedLine; tabIndex: number }) {
  const sell = useSell();
  if (!sell || line.event.kind !== "comment") return null;
  const isSold = sell.last?.line === line.id && !sell.last.hasFailed;
  const words = isSold
    ? browser.i18n.getMessage("feed_soldLine")
    : browser.i18n.getMessage("feed_sellLine");
  return (
    <Action
      {...{ words, icon: isSold ? "check" : "product", tabIndex }}
      onClick={() => {
        sell.run(line);
      }}
    />
  );
}

interface ActionProps {
  words: string;
  icon: "check" | "copy" | "close" | "pin" | "product";
  onClick: () => void;
  tabIndex: number;
}

/** In the list the keyboard moves to the line, and its keys do the same. */
function Action({ words, icon, onClick, tabIndex }: ActionProps) {
  return (
    <button
      type="button"
      className={classes.action}
      tabIndex={tabIndex}
      aria-label={words}
      title={words}
      onClick={onClick}
    >
      <Icon name={icon} size={13} />
    </button>
  );
}
