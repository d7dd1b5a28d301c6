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
  const { title, text, help } = failureWords(why);
  const meanwhile = browser.i18n.getMessage("database_meanwhile");
  const isTold = why === "corrupt" || why === "other";
  return {
    title,
    sentences: [text, meanwhile, help, ...(isTold ? [detail] : [])],
  };
}

function failureWords(why: DatabaseFailure) {
  const { getMessage } = browser.i18n;
  switch (why) {
    case "newer":
      return {
        title: getMessage("database_newer"),
        text: getMessage("database_newerText"),
        help: getMessage("database_newerHelp"),
      };
    case "full":
      return {
        title: getMessage("database_full"),
        text: getMessage("database_fullText"),
        help: getMessage("database_fullHelp"),
      };
    case "blocked":
      return {
        title: getMessage("database_blocked"),
        text: getMessage("database_blockedText"),
        help: getMessage("database_blockedHelp"),
      };
    case "corrupt":
    case "other":
      return {
        title: getMessage("database_corrupt"),
        text: getMessage("database_corruptText"),
        help: getMessage("database_corruptHelp"),
      };
  }
}
