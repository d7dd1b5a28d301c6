import { type ComponentType, lazy } from "react";
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
  Body: ComponentType<PlaceProps>;
}

const { getMessage } = browser.i18n;

export const PLACE_LOOKS: Readonly<Record<Place, PlaceLook>> = {
  sessions: {
    icon: "list",
    titleOf: () => getMessage("dashboard_sessions"),
    within: null,
    Body: lazy(async () => {
      const { SessionsPage } = await import("./sessions/sessions-page");
      return { default: SessionsPage };
    }),
  },
  session: {
    icon: "live",
    titleOf: () => getMessage("dashboard_session"),
    within: "sessions",
    Body: lazy(async () => {
      const { SessionPage } = await import("./session/session-page");
      return { default: SessionPage };
    }),
  },
  people: {
    icon: "people",
    titleOf: () => getMessage("dashboard_people"),
    within: null,
    Body: lazy(async () => {
      const { PeoplePage } = await import("./people/people-page");
      return { default: PeoplePage };
    }),
  },
  person: {
    icon: "follow",
    titleOf: () => getMessage("dashboard_person"),
    within: "people",
    Body: lazy(async () => {
      const { PersonPage } = await import("./people/person-page");
      return { default: PersonPage };
    }),
  },
  search: {
    icon: "search",
    titleOf: () => getMessage("dashboard_search"),
    within: null,
    Body: lazy(async () => {
      const { SearchPage } = await import("./search/search-page");
      return { default: SearchPage };
    }),
  },
  events: {
    icon: "filter",
    titleOf: () => getMessage("dashboard_events"),
    within: null,
    Body: lazy(async () => {
      const { EventsPage } = await import("./events/events-page");
      return { default: EventsPage };
    }),
  },
  compare: {
    icon: "poll",
    titleOf: () => getMessage("dashboard_compare"),
    within: null,
    Body: lazy(async () => {
      const { ComparePage } = await import("./compare/compare-page");
      return { default: ComparePage };
    }),
  },
  overlay: {
    icon: "overlay",
    titleOf: () => getMessage("dashboard_overlay"),
    within: null,
    Body: lazy(async () => {
      const { OverlayPage } = await import("./overlay/overlay-page");
      return { default: OverlayPage };
    }),
  },
  data: {
    icon: "disk",
    titleOf: () => getMessage("dashboard_data"),
    within: null,
    Body: lazy(async () => {
      const { DataPage } = await import("./data/data-page");
      return { default: DataPage };
    }),
  },
};
