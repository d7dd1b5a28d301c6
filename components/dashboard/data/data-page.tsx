import { browser } from "wxt/browser";

import { useStoredLives } from "@/components/hooks/use-stored-lives";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { DeleteAllSection } from "./delete-all-section";
import { EraseSection } from "./erase-section";
import { ErasedSection } from "./erased-section";
import { FilesSection } from "./files-section";
import { RetentionSection } from "./retention-section";
import { StoredSection } from "./stored-section";
import classes from "./data.module.css";

/** What is stored, what becomes of it, and how it goes. */
export function DataPage(_: PlaceProps) {
  const streamers = useStoredLives();
  const { getMessage } = browser.i18n;
  return (
    <>
      <PageHead
        title={getMessage("dashboard_data")}
        text={getMessage("data_text")}
      />
      {streamers && (
        <div className={classes.sections}>
          <StoredSection streamers={streamers} />
          <FilesSection />
          <RetentionSection streamers={streamers} />
          <EraseSection />
          <ErasedSection />
          <DeleteAllSection />
        </div>
      )}
    </>
  );
}
