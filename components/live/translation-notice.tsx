import { Button } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { browser } from "wxt/browser";

import { Notice } from "@/components/ui/notice";
import type {
  Translations,
  TranslationStatus,
} from "@/lib/model/translation/translations";
import { languageName } from "@/lib/text/language";
import { formatList } from "@/lib/text/list";
import { formatWhole } from "@/lib/text/numbers";

import { useTranslations } from "./translations";
import classes from "./translation-notice.module.css";

/** What translating takes first, or that it fails; nothing while all is well. */
export function TranslationNotice() {
  const translations = useTranslations();
  return translations ? <Told translations={translations} /> : null;
}

function Told({ translations }: { translations: Translations }) {
  const { getMessage } = browser.i18n;
  const status = useSyncExternalStore(
    translations.subscribe,
    translations.status,
  );
  if (status.kind === "quiet") return null;
  return (
    <div className={classes.root}>
      <Notice
        tone={status.kind === "failed" ? "bad" : "off"}
        icon={status.kind === "failed" ? "warning" : "comment"}
        text={statusWords(status)}
      >
        <span className={classes.acts}>
          {status.kind === "missing" && (
            <>
              <Act
                words={getMessage("translation_download")}
                onClick={translations.download}
              />
              <Act
                words={getMessage("translation_notNow")}
                onClick={translations.leave}
              />
            </>
          )}
          {status.kind === "downloading" && (
            <Act
              words={getMessage("translation_cancel")}
              onClick={translations.leave}
            />
          )}
          {status.kind === "failed" && (
            <Act
              words={getMessage("translation_tryAgain")}
              onClick={translations.tryAgain}
            />
          )}
        </span>
      </Notice>
    </div>
  );
}

function Act({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="default" onClick={onClick}>
      {words}
    </Button>
  );
}

function statusWords(status: TranslationStatus): string {
  const { getMessage } = browser.i18n;
  switch (status.kind) {
    case "quiet":
      return "";
    case "failed":
      return getMessage("translation_failed");
    case "downloading":
      return getMessage(
        "translation_downloading",
        formatWhole(Math.floor(100 * status.share)),
      );
    case "missing": {
      const named = status.languages.filter((language) => language !== "");
      return named.length === 0
        ? getMessage("translation_missingDetector")
        : getMessage(
            "translation_missing",
            formatList(named.map((language) => languageName(language))),
          );
    }
  }
}
