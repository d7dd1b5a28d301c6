import type { ComponentType } from "react";
import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import type { Place, Route } from "@/lib/model/route";

export interface PlaceProps {
  params: Route["params"];
}

interface PlaceLook {
  icon: IconName;
  titleOf: () => string;
  /** Null where the page is reached from another one. */
  within: Place | null;
}

export type Body = ComponentType<PlaceProps>;

const { getMessage } = browser.i18n;

const BODIES: Readonly<Record<Place, () => Promise<Body>>> = {
  async sessions() {
    const { SessionsPage } = await import("./sessions/sessions-page");
    return SessionsPage;
  },
  async session() {
    const { SessionPage } = await import("./session/session-page");
    return SessionPage;
  },
  async people() {
    const { PeoplePage } = await import("./people/people-page");
    return PeoplePage;
  },
  async person() {
    const { PersonPage } = await import("./people/person-page");
    return PersonPage;
  },
  async search() {
    const { SearchPage } = await import("./search/search-page");
    return SearchPage;
  },
  async events() {
    const { EventsPage } = await import("./events/events-page");
    return EventsPage;
  },
  async compare() {
    const { ComparePage } = await import("./compare/compare-page");
    return ComparePage;
  },
  async overlay() {
    const { OverlayPage } = await import("./overlay/overlay-page");
    return OverlayPage;
  },
  async data() {
    const { DataPage } = await import("./data/data-page");
    return DataPage;
  },
};

/** A page comes when it is wanted; whoever asks again gets the same. */
export function loadPlace(place: Place): Promise<Body> {
  return BODIES[place]();
}

export const PLACE_LOOKS: Readonly<Record<Place, PlaceLook>> = {
  sessions: {
    icon: "list",
    titleOf: () => getMessage("dashboard_sessions"),
    within: null,
  },
  session: {
    icon: "live",
    titleOf: () => getMessage("dashboard_session"),
    within: "sessions",
  },
  people: {
    icon: "people",
    titleOf: () => getMessage("dashboard_people"),
    within: null,
  },
  person: {
    icon: "follow",
    titleOf: () => getMessage("dashboard_person"),
    within: "people",
  },
  search: {
    icon: "search",
    titleOf: () => getMessage("dashboard_search"),
    within: null,
  },
  events: {
    icon: "filter",
    titleOf: () => getMessage("dashboard_events"),
    within: null,
  },
  compare: {
    icon: "poll",
    titleOf: () => getMessage("dashboard_compare"),
    within: null,
  },
  overlay: {
    icon: "overlay",
    titleOf: () => getMessage("dashboard_overlay"),
    within: null,
  },
  data: {
    icon: "disk",
    titleOf: () => getMessage("dashboard_data"),
    within: null,
  },
};
