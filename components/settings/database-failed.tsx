import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { openRescue } from "@/components/hooks/session-commands";
import { PageMessage } from "@/components/ui/page-message";
import type { DatabaseFailure } from "@/lib/model/database-failure";

interface Props {
  why: DatabaseFailure;
  /** What the browser said. */
  detail: string;
  tryAgain: () => Promise<unknown>;
}

/** Why there is nothing to see, what that means, and what can be done. */
export function DatabaseFailed({ why, detail, tryAgain }: Props) {
  const [isTrying, setIsTrying] = useState(false);
  const { title, sentences } = wordsOf(why, detail);
  const retry = async () => {
    setIsTrying(true);
    await tryAgain();
    setIsTrying(false);
  };
  return (
    <PageMessage
      icon="warning"
      title={title}
      sentences={sentences}
      actions={
        <>
          <Button loading={isTrying} onClick={() => void retry()}>
            {browser.i18n.getMessage("database_tryAgain")}
          </Button>
          {IS_WORTH_READING[why] && (
            <Button variant="default" onClick={() => void openRescue()}>
              {browser.i18n.getMessage("database_save")}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Without space the browser opens nothing, and what another page holds opens when that page is closed. */
const IS_WORTH_READING: Record<DatabaseFailure, boolean> = {
  newer: true,
  corrupt: true,
  other: true,
  full: false,
  blocked: false,
};

function wordsOf(why: DatabaseFailure, detail: string) {
  const meanwhile = browser.i18n.getMessage("database_meanwhile");
  switch (why) {
    case "newer":
      return {
        title: browser.i18n.getMessage("database_newer"),
        sentences: [
          browser.i18n.getMessage("database_newerText"),
          meanwhile,
          browser.i18n.getMessage("database_newerHelp"),
        ],
      };
    case "full":
      return {
        title: browser.i18n.getMessage("database_full"),
        sentences: [
          browser.i18n.getMessage("database_fullText"),
          meanwhile,
          browser.i18n.getMessage("database_fullHelp"),
        ],
      };
    case "blocked":
      return {
        title: browser.i18n.getMessage("database_blocked"),
        sentences: [
          browser.i18n.getMessage("database_blockedText"),
          meanwhile,
          browser.i18n.getMessage("database_blockedHelp"),
        ],
      };
    case "corrupt":
    case "other":
      return {
        title: browser.i18n.getMessage("database_corrupt"),
        sentences: [
          browser.i18n.getMessage("database_corruptText"),
          meanwhile,
          browser.i18n.getMessage("database_corruptHelp"),
          detail,
        ],
      };
  }
}
