import { type FocusEvent, useLayoutEffect, useRef, useState } from "react";
import { browser } from "wxt/browser";

import type { DeskEntry, DeskPart } from "@/lib/model/desk/part";

import { partsWords } from "./desk-words";
import type { DeskActs } from "./use-desk-acts";
import type { useHeld } from "./use-held";

/** More lines than this are for the recap. */
const MOST_ROWS = 80;

export interface DeskRow {
  key: string;
  entry: DeskEntry;
  /** What is ticked with it. */
  parts: readonly DeskPart[];
  /** One of several that the entry before it stands for. */
  isPart: boolean;
  isOpened: boolean;
  isLeaving: boolean;
}

export interface Rows {
  list: readonly DeskRow[];
  /** Entries that are not among them. */
  hidden: number;
  place: React.RefObject<HTMLUListElement | null>;
  /** The row with the keyboard. */
  active: DeskRow | undefined;
  move: (step: 1 | -1) => void;
  toFirst: () => void;
  tick: (state: "done" | "skipped", row?: DeskRow) => void;
  open: (isOpened: boolean, row?: DeskRow) => void;
  /** The entry with one of these gets the keyboard as soon as it is there. */
  await: (items: readonly string[]) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  onPointer: (isInside: boolean) => void;
}

/** The lines of the desk and which of them has the keyboard, which it keeps whatever comes and goes. */
export function useRows(
  { shown, hold, release }: ReturnType<typeof useHeld>,
  acts: DeskActs,
  say: (words: string) => void,
): Rows {
  const place = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const hands = useRef({ hasKeyboard: false, hasPointer: false });
  const wish = useRef<{ index: number | null; items: readonly string[] }>({
    ...{ index: null, items: [] },
  });
  const list = shown
    .slice(0, MOST_ROWS)
    .flatMap((entry) => rowsOf(entry, opened, acts));
  const index = list.findIndex(({ key }) => key === active);

  const focusAt = (wanted: number) => {
    const row = list[wanted];
    if (!row) return;
    hold();
    setActive(row.key);
    const line = place.current?.children.item(wanted);
    if (line instanceof HTMLElement) {
      line.focus({ preventScroll: true });
      line.scrollIntoView({ block: "nearest" });
    }
  };

  const nextOf = (from: number, step: 1 | -1): number => {
    let next = from + step;
    while (list[next]?.isLeaving) next += step;
    return list[next] ? next : -1;
  };

  useLayoutEffect(() => {
    const { items } = wish.current;
    const awaited = list.findIndex(({ parts }) =>
      parts.some(({ item }) => items.includes(item)),
    );
    if (awaited >= 0) {
      wish.current.items = [];
      focusAt(awaited);
      return;
    }
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (!isLost || active === null || index >= 0) return;
    // What had the keyboard is gone: the line in its place has it now.
    const beside = Math.min(wish.current.index ?? 0, list.length - 1);
    if (beside >= 0) focusAt(beside);
  });

  const toRow = (row: DeskRow | undefined) =>
    row ?? (list[index]?.isLeaving ? undefined : list[index]);

  return {
    ...{ list, place, active: list[index] },
    hidden: Math.max(0, shown.length - MOST_ROWS),
    move(step) {
      const from = index >= 0 ? index : step === 1 ? -1 : 0;
      const next = nextOf(from, step);
      if (next >= 0) focusAt(next);
    },
    toFirst() {
      release();
      setActive(null);
      place.current?.focus();
      place.current?.parentElement?.scrollTo({ top: 0 });
    },
    tick(state, wanted) {
      const row = toRow(wanted);
      if (!row) return;
      const at = list.indexOf(row);
      const after = nextOf(at, 1);
      const beside = after >= 0 ? after : nextOf(at, -1);
      hold();
      if (beside >= 0 && hands.current.hasKeyboard) focusAt(beside);
      say(
        state === "done"
          ? browser.i18n.getMessage("desk_ticked", partsWords(row.parts))
          : browser.i18n.getMessage("desk_skipped", partsWords(row.parts)),
      );
      acts.tick(row.parts, state);
    },
    open(isOpened, wanted) {
      const row = toRow(wanted);
      if (!row || row.entry.parts.length < 2) return;
      const { key } = row.entry;
      setOpened((now) => {
        const others = [...now].filter((one) => one !== key);
        return new Set(isOpened ? [...others, key] : others);
      });
      if (!isOpened && row.isPart)
        focusAt(list.findIndex((one) => one.entry.key === key && !one.isPart));
    },
    await(items) {
      wish.current.items = items;
    },
    onFocus({ target }) {
      const line = target.closest("[data-row]");
      hands.current.hasKeyboard = true;
      hold();
      const found = [...(place.current?.children ?? [])].findIndex(
        (one) => one === line,
      );
      wish.current.index = found >= 0 ? found : null;
      setActive(list[found]?.key ?? null);
    },
    onBlur({ currentTarget, relatedTarget }) {
      if (currentTarget.contains(relatedTarget)) return;
      hands.current.hasKeyboard = false;
      if (relatedTarget !== null) setActive(null);
      if (!hands.current.hasPointer) release();
    },
    onPointer(isInside) {
      hands.current.hasPointer = isInside;
      if (isInside) hold();
      else if (!hands.current.hasKeyboard) release();
    },
  };
}

function rowsOf(
  entry: DeskEntry,
  opened: ReadonlySet<string>,
  acts: DeskActs,
): DeskRow[] {
  const { key, parts } = entry;
  const isOpened = opened.has(key) && parts.length > 1;
  const row: DeskRow = {
    ...{ key, entry, parts, isOpened, isPart: false },
    isLeaving: parts.every(acts.isLeaving),
  };
  if (!isOpened) return [row];
  return [
    row,
    ...parts.map((part): DeskRow => ({
      ...{ key: `${key} ${part.item}`, entry, parts: [part] },
      ...{ isPart: true, isOpened: false, isLeaving: acts.isLeaving(part) },
    })),
  ];
}
