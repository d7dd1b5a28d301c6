import { useSyncExternalStore } from "react";

import { type Route, routeOf } from "@/lib/model/route";

/** Where in the dashboard somebody is, also after going back. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(watch, readHash));
}

function watch(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => {
    window.removeEventListener("hashchange", changed);
  };
}

function readHash(): string {
  return location.hash;
}
