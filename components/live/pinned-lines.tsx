import { browser } from "wxt/browser";

import type { Pinned } from "@/components/hooks/use-pinned-lines";

import { FeedLine } from "./feed-line";
import { actionsOn } from "./feed-list";
import type { TimeShown } from "./line-time";
import classes from "./pinned-lines.module.css";
import type { LineCopy } from "./use-line-copy";

interface Props {
  pinned: Pinned;
  copy: LineCopy;
  time: TimeShown;
}

/** What somebody keeps in sight above the feed. */
export function PinnedLines({ pinned, copy, time }: Props) {
  if (pinned.lines.length === 0) return null;
  return (
    <ul
      className={classes.root}
      aria-label={browser.i18n.getMessage("feed_pinnedLines")}
    >
      {pinned.lines.map((line) => (
        <li key={line.id}>
          <FeedLine
            line={line}
            time={time}
            actions={{ ...actionsOn(line, pinned, copy), isReachable: true }}
          />
        </li>
      ))}
    </ul>
  );
}
