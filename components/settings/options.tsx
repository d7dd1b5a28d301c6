import { browser } from "wxt/browser";

import { CardBoundary } from "@/components/ui/card-boundary";
import { Icon } from "@/components/ui/icon";

import { OPTIONS_SECTIONS } from "./options-sections";
import classes from "./options.module.css";
import { usePlace } from "./use-place";

const PLACES = OPTIONS_SECTIONS.map(({ id }) => id);

/** Everything that can be set, one section under the other. */
export function Options() {
  const place = usePlace(PLACES);
  return (
    <div className={classes.root}>
      <header className={classes.side}>
        <h1 className={classes.name}>
          {browser.i18n.getMessage("options_name")}
        </h1>
        <nav aria-label={browser.i18n.getMessage("options_sections")}>
          <ul className={classes.links}>
            {OPTIONS_SECTIONS.map(({ id, icon, titleOf }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === place || undefined}>
                  <Icon name={icon} size={15} />
                  {titleOf()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className={classes.sections}>
        {OPTIONS_SECTIONS.map(({ id, titleOf, Body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} className={classes.title}>
              {titleOf()}
            </h2>
            <CardBoundary>
              <Body />
            </CardBoundary>
          </section>
        ))}
      </main>
    </div>
  );
}
