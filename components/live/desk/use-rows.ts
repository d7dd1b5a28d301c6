import { type RefObject, useState } from "react";
import { browser } from "wxt/browser";

import { besideOf, type DeskRow, MOST_ENTRIES, rowsOf } from "./desk-rows";
import { partsWords } from "./desk-words";
import type { DeskActs } from "./use-desk-acts";
import type { useHeld } from "./use-held";
import { type RowFocus, useRowFocus } from "./use-row-focus";

export interface Rows extends Pick<
  RowFocus,
  "await" | "onFocus" | "onBlur" | "onPointer"
> {
  list: readonly DeskRow[];
  /** Entries that are not among them. */
  hidden: number;
  move: (step: 1 | -1) => void;
  toFirst: () => void;
  /** Without a row, the one with the keyboard. */
  tick: (state: "done" | "skipped", row?: DeskRow) => void;
  open: (isOpened: boolean, row?: DeskRow) => void;
}

interface Options {
  place: RefObject<HTMLUListElement | null>;
  held: ReturnType<typeof useHeld>;
  acts: DeskActs;
  /** For who hears the screen. */
  say: (words: string) => void;
}

/** The lines of the desk, and what is done to them. */
export function useRows({ place, held, acts, say }: Options): Rows {
  const { shown, hold, release } = held;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { isLeaving } = acts;
  const list = rowsOf({ entries: shown, opened, isLeaving });
  const focus = useRowFocus({ place, list, hold, release });
  const { index, focusAt, handOn, toList, ...handlers } = focus;
  const active = list[index]?.isLeaving ? undefined : list[index];
  return {
    ...handlers,
    list,
    hidden: Math.max(0, shown.length - MOST_ENTRIES),
    move(step) {
      const from = index < 0 && step === -1 ? 0 : index;
      focusAt(besideOf(list, from, step));
    },
    toFirst() {
      release();
      toList();
    },
    tick(state, row = active) {
      if (!row) return;
      const at = list.indexOf(row);
      const after = besideOf(list, at, 1);
      hold();
      handOn(after >= 0 ? after : besideOf(list, at, -1));
      say(saidOf(row, state));
      acts.tick(row.parts, state);
    },
    open(isOpened, row = active) {
      if (!row || row.entry.parts.length < 2) return;
      const { key } = row.entry;
      const others = [...opened].filter((one) => one !== key);
      setOpened(new Set(isOpened ? [...others, key] : others));
      if (!isOpened && row.isPart)
        focusAt(list.findIndex((one) => one.key === key));
    },
  };
}

function saidOf({ parts }: DeskRow, state: "done" | "skipped"): string {
  const words = partsWords(parts);
  return state === "done"
    ? browser.i18n.getMessage("desk_ticked", words)
    : browser.i18n.getMessage("desk_skipped", words);
}
