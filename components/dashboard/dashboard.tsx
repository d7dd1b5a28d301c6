import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { useSetting } from "@/components/hooks/use-setting";
import { CardBoundary } from "@/components/ui/card-boundary";
import { Icon } from "@/components/ui/icon";
import { hrefOf, type Place, PLACES } from "@/lib/model/route";
import { OVERLAY } from "@/lib/model/settings/overlay";

import classes from "./dashboard.module.css";
import { PlaceBody } from "./place-body";
import { PLACE_LOOKS } from "./places";
import { useRoute } from "./use-route";

/** Everything that was recorded, on a page of its own. */
export function Dashboard() {
  const { place, params } = useRoute();
  const { within } = PLACE_LOOKS[place];
  return (
    <div className={classes.root}>
      <Side current={within ?? place} />
      <main className={classes.page}>
        <CardBoundary key={`${place}?${params.toString()}`}>
          <PlaceBody place={place} params={params} />
        </CardBoundary>
      </main>
    </div>
  );
}

function Side({ current }: { current: Place }) {
  const links = useRef<HTMLUListElement>(null);
  const isOverlayOn = useSetting(OVERLAY).value?.isOn ?? false;
  // Whoever is there already, by its address, sees where.
  const hasOverlay = isOverlayOn || current === "overlay";
  useEffect(() => {
    // On a narrow screen the links are a strip wider than it.
    const strip = links.current;
    const link = strip?.querySelector<HTMLElement>("[aria-current]");
    if (strip && link)
      strip.scrollLeft =
        link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
  }, [current, hasOverlay]);
  return (
    <header className={classes.side}>
      <p className={classes.name}>
        {browser.i18n.getMessage("extension_name")}
      </p>
      <nav aria-label={browser.i18n.getMessage("dashboard_places")}>
        <ul ref={links} className={classes.links}>
          {PLACES.filter((place) => PLACE_LOOKS[place].within === null)
            .filter((place) => place !== "overlay" || hasOverlay)
            .map((place) => (
              <li key={place}>
                <a
                  href={hrefOf(place)}
                  aria-current={place === current ? "page" : undefined}
                >
                  <Icon name={PLACE_LOOKS[place].icon} size={15} />
                  {PLACE_LOOKS[place].titleOf()}
                </a>
              </li>
            ))}
          <li>
            <button type="button" onClick={() => void openOptions()}>
              <Icon name="settings" size={15} />
              {browser.i18n.getMessage("options_name")}
            </button>
          </li>
        </ul>
      </nav>
    </header>
  );
}
