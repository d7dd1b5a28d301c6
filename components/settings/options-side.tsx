import { TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import { OPTIONS_SECTIONS } from "./options-sections";
import classes from "./options.module.css";
import { usePlace } from "./use-place";

const PLACES = OPTIONS_SECTIONS.map(({ id }) => id);

interface Props {
  sought: string;
  onSeek: (sought: string) => void;
}

/** Where in the settings one is, and how to get elsewhere. */
export function OptionsSide({ sought, onSeek }: Props) {
  const place = usePlace(PLACES);
  const links = useRef<HTMLUListElement>(null);
  useEffect(() => {
    showWithin(links.current, `a[href="#${place ?? ""}"]`);
  }, [place]);
  return (
    <header className={classes.side}>
      <h1 className={classes.name}>
        {browser.i18n.getMessage("options_name")}
      </h1>
      <Search sought={sought} onSeek={onSeek} />
      <nav aria-label={browser.i18n.getMessage("options_sections")}>
        <ul ref={links} className={classes.links}>
          {OPTIONS_SECTIONS.map(({ id, icon, titleOf }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                aria-current={id === place || undefined}
                onClick={() => {
                  onSeek("");
                }}
              >
                <Icon name={icon} size={15} />
                {titleOf()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Search({ sought, onSeek }: Props) {
  const words = browser.i18n.getMessage("options_search");
  return (
    <TextInput
      type="search"
      className={classes.search}
      size="sm"
      aria-label={words}
      placeholder={words}
      leftSection={<Icon name="search" size={14} />}
      value={sought}
      onChange={({ currentTarget }) => {
        onSeek(currentTarget.value);
      }}
    />
  );
}

/** Where the links stand in one row that scrolls, the present one is to be seen. */
function showWithin(row: HTMLElement | null, selector: string): void {
  const one = row?.querySelector<HTMLElement>(selector);
  if (!row || !one || row.scrollWidth <= row.clientWidth) return;
  row.scrollLeft = one.offsetLeft - (row.clientWidth - one.offsetWidth) / 2;
}
