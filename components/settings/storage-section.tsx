import { browser } from "wxt/browser";

import { hoursWords, storageWarning } from "@/components/hooks/storage-words";
import { useHoldings } from "@/components/hooks/use-holdings";
import { useSetting } from "@/components/hooks/use-setting";
import { RECORDING } from "@/lib/model/settings/recording";
import { useStorage } from "@/components/hooks/use-storage";
import { Notice } from "@/components/ui/notice";
import { StorageNotice } from "@/components/ui/storage-notice";
import { formatBytes } from "@/lib/text/bytes";

import { Keeping } from "./keeping";
import { RecorderSize } from "./recorder-size";
import { Setting } from "./setting";
import classes from "./setting.module.css";
import { StorageMeter } from "./storage-meter";

/** What the recordings take, how long the disk lasts, and what may be kept besides. */
export function StorageSection() {
  const storage = useStorage();
  const holdings = useHoldings();
  const { value: rules, change, hasFailed } = useSetting(RECORDING);
  if (!storage || !holdings || !rules) return null;
  const { getMessage } = browser.i18n;
  const warning = storageWarning(storage);
  const { rate, hours } = storage;
  return (
    <>
      <div className={classes.notices}>
        {warning !== null && (
          <StorageNotice
            level={storage.level === "low" ? "low" : "critical"}
            text={`${warning} ${getMessage("storage_makeRoom")}`}
          />
        )}
        {hasFailed && (
          <Notice
            tone="bad"
            icon="warning"
            text={getMessage("options_notSaved")}
          />
        )}
      </div>
      <div className={classes.sheet}>
        <Setting
          title={getMessage("storage_used")}
          text={getMessage("storage_usedText")}
        >
          <StorageMeter storage={storage} holdings={holdings} />
        </Setting>
        <Setting
          title={getMessage("storage_lasts")}
          text={
            rate === null
              ? getMessage("storage_lastsText")
              : getMessage("storage_lastsRate", formatBytes(rate))
          }
        >
          <p className={classes.answer}>
            {rate === 0 ? getMessage("storage_noGrowth") : hoursWords(hours)}
          </p>
        </Setting>
        <Keeping isKept={storage.isPersistent} />
        <RecorderSize
          megabytes={rules.recorderMegabytes}
          heldBytes={holdings.framesBytes}
          onSet={(recorderMegabytes) => {
            change({ recorderMegabytes });
          }}
        />
      </div>
    </>
  );
}
