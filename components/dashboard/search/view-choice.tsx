import { SegmentedControl } from "@mantine/core";
import { browser } from "wxt/browser";

import classes from "./search-page.module.css";

export type SearchView = "live" | "list";

interface Props {
  view: SearchView;
  onChange: (view: SearchView) => void;
}

/** Under the heads of their lives, or one after the other. */
export function ViewChoice({ view, onChange }: Props) {
  return (
    <SegmentedControl<SearchView>
      className={classes.view}
      size="xs"
      aria-label={browser.i18n.getMessage("search_view")}
      value={view}
      onChange={onChange}
      data={[
        { value: "live", label: browser.i18n.getMessage("search_byLive") },
        { value: "list", label: browser.i18n.getMessage("search_oneList") },
      ]}
    />
  );
}
