import {
  type FocusEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import type { DeskRow } from "./desk-rows";

interface Options {
  place: RefObject<HTMLUListElement | null>;
  list: readonly DeskRow[];
  hold: () => void;
  release: () => void;
}

export interface RowFocus {
  /** Of the row with the keyboard; -1 for none. */
  index: number;
  focusAt: (index: number) => void;
  /** The keyboard goes to the row beside one that is about to leave, if it is in the list at all. */
  handOn: (index: number) => void;
  /** The row with one of these gets the keyboard as soon as it is there. */
  await: (items: readonly string[]) => void;
  toList: () => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  onPointer: (isInside: boolean) => void;
}

/** Which row has the keyboard: it keeps it whatever comes and goes, and where it is taken away, the one in its place has it. */
export function useRowFocus(options: Options): RowFocus {
  const { place, list, hold, release } = options;
  const [active, setActive] = useState<string | null>(null);
  const hands = useRef({ hasKeyboard: false, hasPointer: false });
  const lastIndex = useRef(0);
  const awaited = useRef<readonly string[]>([]);
  const index = list.findIndex(({ key }) => key === active);

  const focusAt = (wanted: number) => {
    const line = place.current?.children.item(wanted);
    if (!(line instanceof HTMLElement)) return;
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
  };

  useLayoutEffect(() => {
    const found = list.findIndex(({ parts }) =>
      parts.some(({ item }) => awaited.current.includes(item)),
    );
    if (found >= 0) {
      awaited.current = [];
      focusAt(found);
      return;
    }
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isLost && active !== null && index < 0)
      focusAt(Math.min(lastIndex.current, list.length - 1));
  });

  return {
    ...{ index, focusAt },
    handOn(wanted) {
      if (hands.current.hasKeyboard) focusAt(wanted);
    },
    await(items) {
      awaited.current = items;
    },
    toList() {
      setActive(null);
      place.current?.focus();
      place.current?.parentElement?.scrollTo({ top: 0 });
    },
    onFocus({ target }) {
      hands.current.hasKeyboard = true;
      const line = target.closest("[data-row]");
      const lines = [...(place.current?.children ?? [])];
      const found = lines.findIndex((one) => one === line);
      if (found >= 0) hold();
      lastIndex.current = Math.max(0, found);
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
