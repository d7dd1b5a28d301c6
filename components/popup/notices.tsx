import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { Notice } from "@/components/ui/notice";

import { AllPaused } from "./all-paused";
import { LiveNotice } from "./live-notice";
import classes from "./popup.module.css";
import { Stopped } from "./stopped";
import { StorageWarning } from "./storage-warning";
import type { PopupFacts } from "./use-popup-facts";

interface Props {
  facts: PopupFacts | null;
  /** Their height when they were seen last, in px: kept free until it is known what they say now. */
  remembered: number;
  onHeight: (height: number) => void;
}

/** What is not as it should be; no room is taken while all is well. */
export function Notices({ facts, remembered, onHeight }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isKnown = facts !== null;
  useEffect(() => {
    if (!isKnown || !place.current) return;
    const observer = new ResizeObserver(([seen]) => {
      onHeight(Math.round(seen?.contentRect.height ?? 0));
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, [isKnown, onHeight]);
  if (!facts)
    return remembered > 0 && <div style={{ height: remembered }} aria-hidden />;
  return (
    <div ref={place} className={classes.notices}>
      <Said {...facts} />
    </div>
  );
}

function Said({ tab, rules, change, hasFailed, health }: PopupFacts) {
  const words = browser.i18n.getMessage("actions_failed");
  return (
    <>
      {rules.isPaused && <AllPaused change={change} />}
      <Stopped />
      <StorageWarning />
      {hasFailed && <Notice tone="bad" icon="warning" text={words} />}
      {tab && <LiveNotice health={health} tab={tab} change={change} />}
    </>
  );
}
