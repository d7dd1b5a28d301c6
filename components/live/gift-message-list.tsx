import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { browser } from "wxt/browser";

import type { GiftMessage } from "@/lib/model/gifts";
import { formatWhole } from "@/lib/text/numbers";
import { formatClock } from "@/lib/text/time";

import classes from "./gift-messages.module.css";
import { giftName, giverName } from "./gift-words";

const LINE_HEIGHT = 40;

/** Only what is in sight is in the page: a long live has tens of thousands. */
export function GiftMessageList({
  messages,
}: {
  messages: readonly GiftMessage[];
}) {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled or memoised
  const virtual = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => messages[index]?.id ?? index,
    overscan: 8,
  });
  return (
    <>
      <div className={classes.names} aria-hidden="true">
        <span>{browser.i18n.getMessage("giftMessages_time")}</span>
        <span>{browser.i18n.getMessage("giftMessages_giver")}</span>
        <span>{browser.i18n.getMessage("giftMessages_added")}</span>
        <span>{browser.i18n.getMessage("giftMessages_diamonds")}</span>
      </div>
      <div
        ref={scroller}
        className={classes.scroller}
        tabIndex={0}
        role="list"
        aria-label={browser.i18n.getMessage("giftMessages_all")}
      >
        <div className={classes.all} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const message = messages[item.index];
            return message ? (
              <div
                key={item.key}
                className={classes.place}
                style={{ transform: `translateY(${String(item.start)}px)` }}
                role="listitem"
                aria-setsize={messages.length}
                aria-posinset={item.index + 1}
              >
                <Line message={message} />
              </div>
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}

function Line({ message }: { message: GiftMessage }) {
  const { at, user, name, count, diamonds } = message;
  return (
    <div className={classes.line}>
      <span className={classes.time}>{formatClock(at)}</span>
      <bdi className={classes.name}>{giverName(user)}</bdi>
      <span className={classes.count}>+{formatWhole(count)}</span>
      <span className={classes.diamonds}>{formatWhole(diamonds)}</span>
      <span className={classes.streak}>
        <bdi>{giftName(name)}</bdi> · {streakWords(message)}
      </span>
    </div>
  );
}

function streakWords({ status, runningCount }: GiftMessage): string {
  const count = formatWhole(runningCount);
  switch (status) {
    case "start":
      return browser.i18n.getMessage("giftMessages_start", count);
    case "continue":
      return browser.i18n.getMessage("giftMessages_continue", count);
    case "end":
      return browser.i18n.getMessage("giftMessages_end", count);
    case "single":
      return browser.i18n.getMessage("giftMessages_single");
  }
}
