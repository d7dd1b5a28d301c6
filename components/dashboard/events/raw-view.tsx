import { browser } from "wxt/browser";

import { useRawMessage } from "@/components/hooks/use-events";
import { EmptyState } from "@/components/ui/empty-state";
import { rawText } from "@/lib/model/raw-text";
import { formatBytes } from "@/lib/text/bytes";

import { CodeText } from "./code-text";
import classes from "./event-details.module.css";

/** The message that an event came of. The worker takes it apart: no page decodes. */
export function RawView({ session, row }: { session: number; row: number }) {
  const answer = useRawMessage(session, row);
  if (answer === undefined)
    return (
      <p className={classes.dim}>{browser.i18n.getMessage("events_reading")}</p>
    );
  if (answer === "failed" || answer.kind === "gone")
    return (
      <EmptyState
        icon="disk"
        title={browser.i18n.getMessage("events_gone")}
        text={browser.i18n.getMessage("events_goneHelp")}
      />
    );
  const { method, size, url, fields, isCut } = answer.message;
  return (
    <>
      <p className={classes.dim}>
        <bdi>{method}</bdi> · {formatBytes(size)} · <bdi>{url}</bdi>
      </p>
      <p className={classes.dim}>
        {browser.i18n.getMessage("events_rawHelp")}
        {isCut && ` ${browser.i18n.getMessage("events_cut")}`}
      </p>
      <CodeText
        label={browser.i18n.getMessage("events_raw")}
        text={rawText(fields)}
      />
    </>
  );
}
