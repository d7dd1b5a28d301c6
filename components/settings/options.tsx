import { useState } from "react";
import { browser } from "wxt/browser";

import { CardBoundary } from "@/components/ui/card-boundary";

import { OPTIONS_SECTIONS } from "./options-sections";
import { OptionsSide } from "./options-side";
import classes from "./options.module.css";
import { plainOf, SoughtContext } from "./sought";

/** Everything that can be set, one section under the other. */
export function Options() {
  const [sought, setSought] = useState("");
  const wanted = plainOf(sought.trim());
  return (
    <div className={classes.root}>
      <OptionsSide sought={sought} onSeek={setSought} />
      <SoughtContext value={wanted}>
        <main className={classes.sections} data-sought={wanted !== ""}>
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
          <p className={classes.nothing} role="status">
            {browser.i18n.getMessage("options_nothingFound")}
          </p>
        </main>
      </SoughtContext>
    </div>
  );
}
