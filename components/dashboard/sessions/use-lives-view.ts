import { useState } from "react";

import { hrefOf, type Route } from "@/lib/model/route";
import {
  EVERYTHING,
  LENGTHS,
  type SessionFilter,
  SORTS,
} from "@/lib/model/session-filter";

export const VIEWS = ["list", "calendar", "streamers"] as const;

export type View = (typeof VIEWS)[number];

export function isView(value: string): value is View {
  return VIEWS.some((view) => view === value);
}

interface Shown {
  filter: SessionFilter;
  view: View;
}

/**
 * Which lives are shown and how. It stands in the address, so that going back from a live finds the same list; the address
 * is replaced without a word, since the page that stands there needs not begin anew.
 */
export function useLivesView(params: Route["params"]): Shown & {
  change: (changes: Partial<SessionFilter>) => void;
  setView: (view: View) => void;
} {
  const [shown, setShown] = useState(() => shownBy(params));
  const show = (changes: (now: Shown) => Shown) => {
    setShown((now) => {
      const next = changes(now);
      history.replaceState(null, "", addressOf(next));
      return next;
    });
  };
  return {
    ...shown,
    change: (changes) => {
      show((now) => ({ ...now, filter: { ...now.filter, ...changes } }));
    },
    setView: (view) => {
      show((now) => ({ ...now, view }));
    },
  };
}

function shownBy(params: Route["params"]): Shown {
  const text = (name: string) => params.get(name) ?? "";
  const view = text("view");
  return {
    view: isView(view) ? view : "list",
    filter: {
      ...{ text: text("text"), streamer: text("streamer"), tag: text("tag") },
      ...{ from: text("from"), to: text("to") },
      length: LENGTHS.find((one) => one === text("length")) ?? "any",
      hasDemos: text("demos") !== "no",
      sort: SORTS.find((one) => one === text("sort")) ?? "newest",
    },
  };
}

function addressOf({ filter, view }: Shown): string {
  const { text, streamer, tag, from, to, length, hasDemos, sort } = filter;
  return hrefOf("sessions", {
    ...{ text, streamer, tag, from, to },
    length: length === EVERYTHING.length ? "" : length,
    demos: hasDemos ? "" : "no",
    sort: sort === EVERYTHING.sort ? "" : sort,
    view: view === "list" ? "" : view,
  });
}
