import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { openBackup, openImport } from "@/components/hooks/data-commands";
import { Icon } from "@/components/ui/icon";

import classes from "./data.module.css";

/** Out of this computer, and into it. */
export function FilesSection() {
  const { getMessage } = browser.i18n;
  return (
    <section className={classes.section} aria-label={getMessage("data_files")}>
      <h2 className={classes.title}>{getMessage("data_files")}</h2>
      <div className={classes.pair}>
        <div>
          <p className={classes.text}>{getMessage("data_backupText")}</p>
          <Button
            variant="default"
            leftSection={<Icon name="export" size={15} />}
            onClick={() => void openBackup()}
          >
            {getMessage("data_backup")}
          </Button>
        </div>
        <div>
          <p className={classes.text}>{getMessage("data_importText")}</p>
          <Button
            variant="default"
            leftSection={<Icon name="disk" size={15} />}
            onClick={() => void openImport()}
          >
            {getMessage("data_import")}
          </Button>
        </div>
      </div>
    </section>
  );
}
