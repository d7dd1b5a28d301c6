import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import type { IconName } from "@/components/ui/icon";
import { MessageActions, MessageTitle } from "@/components/ui/message-card";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import type { Imported } from "@/lib/transfer/import-sessions";

import classes from "./import-screen.module.css";
import type { ImportState } from "./use-import";

interface Props {
  state: Extract<ImportState, { kind: "done" | "cancelled" | "failed" }>;
  onAgain: () => void;
  onShow: () => void;
  onClose: () => void;
}

/** How it came out. */
export function ImportOutcome({ state, onAgain, onShow, onClose }: Props) {
  const { getMessage } = browser.i18n;
  const { icon, title, text, detail } = wordsOf(state);
  const isDone = state.kind === "done";
  return (
    <div role={isDone ? "status" : "alert"}>
      <MessageTitle id="state" icon={icon}>
        {title}
      </MessageTitle>
      {text !== "" && <p className={classes.text}>{text}</p>}
      {detail !== "" && <p className={classes.detail}>{detail}</p>}
      <MessageActions>
        {isDone && (
          <Button onClick={onShow}>{getMessage("import_show")}</Button>
        )}
        <Button variant={isDone ? "default" : "filled"} onClick={onAgain}>
          {isDone ? getMessage("import_others") : getMessage("import_tryAgain")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {getMessage("import_close")}
        </Button>
      </MessageActions>
    </div>
  );
}

interface Words {
  icon: IconName;
  title: string;
  text: string;
  detail: string;
}

function wordsOf(state: Props["state"]): Words {
  const { getMessage } = browser.i18n;
  switch (state.kind) {
    case "done":
      return doneWords(state.outcomes);
    case "cancelled":
      return {
        icon: "stop",
        title: getMessage("import_cancelled"),
        text: getMessage("import_cancelledText"),
        detail: "",
      };
    case "failed":
      return failedWords(state);
  }
}

function doneWords(outcomes: readonly Imported[]): Words {
  const { getMessage } = browser.i18n;
  const imported = outcomes.filter(({ kind }) => kind === "imported").length;
  const busy = outcomes.filter(({ kind }) => kind === "busy").length;
  const [done, left] = [formatWhole(imported), formatWhole(busy)];
  return {
    icon: "check",
    title: pluralOf(imported, {
      one: getMessage("import_done_one", done),
      other: getMessage("import_done_other", done),
    }),
    text:
      busy === 0
        ? ""
        : pluralOf(busy, {
            one: getMessage("import_doneBusy_one", left),
            other: getMessage("import_doneBusy_other", left),
          }),
    detail: "",
  };
}

function failedWords({
  why,
  error,
}: Extract<ImportState, { kind: "failed" }>): Words {
  const { getMessage } = browser.i18n;
  return why === "full"
    ? {
        icon: "warning",
        title: getMessage("import_full"),
        text: getMessage("import_fullText"),
        detail: "",
      }
    : {
        icon: "warning",
        title: getMessage("import_broken"),
        text: getMessage("import_brokenText"),
        detail: String(error),
      };
}
