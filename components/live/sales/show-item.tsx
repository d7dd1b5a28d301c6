import { ActionIcon } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { formatAmount } from "@/lib/text/amount";

import { useDesk } from "./desk";
import { leftWords, waitingWords } from "./sale-words";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;

/** The item that is being shown, big enough to be seen from a step away. */
export function ShowItem() {
  const { sales, record } = useDesk();
  const { items, current } = sales;
  const index = items.findIndex(({ code }) => code === current);
  const item = items[index];
  const go = (step: 1 | -1) => {
    const at = index < 0 && step < 0 ? items.length - 1 : index + step;
    const next = items[(at + items.length) % items.length];
    if (next) record({ does: "show", code: next.code });
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") go(-1);
    if (key === "ArrowRight") go(1);
  };
  return (
    <section
      className={classes.current}
      aria-label={getMessage("sales_current")}
      onKeyDown={onKeyDown}
    >
      <Step
        icon="back"
        words={getMessage("sales_previous")}
        onClick={() => {
          go(-1);
        }}
      />
      <div className={classes.currentWords} aria-live="polite">
        {item ? (
          <>
            <p className={classes.currentTitle}>
              <span className={classes.code}>#{item.code}</span>{" "}
              <bdi>{item.title}</bdi>
            </p>
            <p className={classes.currentFacts}>
              <span className={classes.price}>
                {formatAmount(item.price, item.currency)}
              </span>
              <span data-tone={item.left === 0 ? "wait" : "good"}>
                {leftWords(item.left)}
              </span>
              {item.waiting.length > 0 && (
                <span data-tone="wait">
                  {waitingWords(item.waiting.length)}
                </span>
              )}
            </p>
          </>
        ) : (
          <>
            <p className={classes.currentTitle}>
              {getMessage("sales_noCurrent")}
            </p>
            <p className={classes.dim}>{getMessage("sales_noCurrentHelp")}</p>
          </>
        )}
      </div>
      <Step
        icon="next"
        words={getMessage("sales_next")}
        onClick={() => {
          go(1);
        }}
      />
    </section>
  );
}

interface StepProps {
  icon: "back" | "next";
  words: string;
  onClick: () => void;
}

function Step({ icon, words, onClick }: StepProps) {
  return (
    <ActionIcon
      variant="default"
      size={40}
      aria-label={words}
      title={words}
      onClick={onClick}
    >
      <span className={icon === "next" ? classes.turned : undefined}>
        <Icon name="back" size={18} />
      </span>
    </ActionIcon>
  );
}
