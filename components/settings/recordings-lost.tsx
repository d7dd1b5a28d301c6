import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { PageMessage } from "@/components/ui/page-message";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatDay } from "@/lib/text/time";

interface Props {
  /** Epoch ms. */
  at: number;
  sessions: number;
  onRead: () => void;
}

/** The browser threw recordings away: that is told once, until the user has read it. */
export function RecordingsLost({ at, sessions, onRead }: Props) {
  const words = [formatDay(at), formatWhole(sessions)];
  return (
    <PageMessage
      icon="warning"
      title={browser.i18n.getMessage("lost_title")}
      sentences={[
        pluralOf(sessions, {
          one: browser.i18n.getMessage("lost_text_one", words),
          other: browser.i18n.getMessage("lost_text_other", words),
        }),
        browser.i18n.getMessage("lost_why"),
        browser.i18n.getMessage("lost_next"),
      ]}
      actions={
        <Button onClick={onRead}>{browser.i18n.getMessage("lost_read")}</Button>
      }
    />
  );
}
