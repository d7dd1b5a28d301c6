import { type RefObject, useEffect, useEffectEvent } from "react";

import type { DeskKind } from "@/lib/model/settings/desk";

import { KINDS } from "./desk-words";
import type { Rows } from "./use-rows";

interface Doing {
  rows: Rows;
  /** Null for all. */
  choose: (kind: DeskKind | null) => void;
  undo: () => void;
  explain: () => void;
}

interface Places {
  root: RefObject<HTMLElement | null>;
  list: RefObject<HTMLElement | null>;
}

const TYPING = "input:not([type=radio]), textarea, select, [contenteditable]";
/** What has keys of its own. */
const OTHERS = "[role=dialog], [role=menu], [role=listbox]";

/**
 * Letters are heard wherever nothing else in the panel has the keyboard, arrows, Enter and the space bar only in the list;
 * none of them while somebody types.
 */
export function useDeskKeys({ root, list }: Places, doing: Doing): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
    if (target.closest(TYPING) ?? target.closest(OTHERS)) return;
    const isInList = list.current?.contains(target) ?? false;
    const isOnButton = target.closest("button, a, summary") !== null;
    const isFree = target === document.body || target.role === "tab";
    if (!isFree && root.current?.contains(target) !== true) return;
    const act =
      letterAct(key.toLowerCase(), doing) ??
      (isInList && !isOnButton ? listAct(event, doing) : undefined);
    if (!act) return;
    event.preventDefault();
    // A key that is held down ticks one thing, not the whole list.
    if (!event.repeat || isMove(key)) act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
}

function isMove(key: string): boolean {
  return ["j", "k", "ArrowDown", "ArrowUp"].includes(key);
}

function letterAct(
  key: string,
  { rows, choose, undo, explain }: Doing,
): (() => void) | undefined {
  const kind = KINDS[Number(key) - 1];
  if (kind)
    return () => {
      choose(kind);
    };
  const acts: Record<string, () => void> = {
    j: () => {
      rows.move(1);
    },
    k: () => {
      rows.move(-1);
    },
    s: () => {
      rows.tick("skipped");
    },
    "0": () => {
      choose(null);
    },
    u: undo,
    "?": explain,
  };
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}

function listAct(
  { key }: KeyboardEvent,
  { rows }: Doing,
): (() => void) | undefined {
  const done = () => {
    rows.tick("done");
  };
  const acts: Record<string, () => void> = {
    ...{ Enter: done, " ": done, Home: rows.toFirst, Escape: rows.toFirst },
    ArrowDown: () => {
      rows.move(1);
    },
    ArrowUp: () => {
      rows.move(-1);
    },
    ArrowRight: () => {
      rows.open(true);
    },
    ArrowLeft: () => {
      rows.open(false);
    },
  };
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}
