import { browser } from "wxt/browser";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";

export function EventsPage(_: PlaceProps) {
  return <PageHead title={browser.i18n.getMessage("dashboard_events")} />;
}
