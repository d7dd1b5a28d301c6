import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { reloadTab } from "@/components/hooks/session-commands";
import { usePagesToReload } from "@/components/hooks/use-pages-to-reload";
import { Icon } from "@/components/ui/icon";

import classes from "./welcome.module.css";

/** Pages that were open before Livetap cannot be read until they are loaded again. */
export function OpenPages() {
  const [pages, reloaded] = usePagesToReload();
  if (pages.length === 0) return null;
  return (
    <section className={classes.open}>
      <h2 className={classes.subtitle}>
        {browser.i18n.getMessage("welcome_open")}
      </h2>
      <ul className={classes.tabs}>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <span>
              <bdi>{title}</bdi>
            </span>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<Icon name="reload" size={13} />}
              aria-label={browser.i18n.getMessage("welcome_reload", title)}
              onClick={() => {
                reloaded(id);
                void reloadTab(id);
              }}
            >
              {browser.i18n.getMessage("health_reload")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
