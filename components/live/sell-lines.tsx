import { VisuallyHidden } from "@mantine/core";
import { type ReactNode, useMemo, useState } from "react";
import { browser } from "wxt/browser";

import { type SellLine, useSellLine } from "@/components/hooks/use-sell-line";
import { Notice } from "@/components/ui/notice";
import type { FeedLine } from "@/lib/model/feed";

import { type LineSelling, SellLineContext } from "./sell-line";

interface Props {
  session: number;
  /** UUID. */
  id: string | undefined;
  children: ReactNode;
}

/** Every comment inside can be made a sale. */
export function SellLines({ session, id, children }: Props) {
  const selling = useLineSelling(useSellLine(session, id));
  const last = selling?.last ?? null;
  return (
    <SellLineContext value={selling}>
      <VisuallyHidden role="status">
        {last && !last.hasFailed && (
          <p key={last.line}>{browser.i18n.getMessage("feed_soldLine")}</p>
        )}
      </VisuallyHidden>
      {last?.hasFailed && (
        <Notice
          tone="bad"
          icon="warning"
          text={browser.i18n.getMessage("sales_failed")}
        />
      )}
      {children}
    </SellLineContext>
  );
}

function useLineSelling(sell: SellLine | null): LineSelling | null {
  const [last, setLast] = useState<LineSelling["last"]>(null);
  return useMemo(
    () =>
      sell && {
        last,
        run: (line: FeedLine) => {
          const { event, traits, id } = line;
          if (event.kind !== "comment") return;
          sell({ ...event, ...(traits && { traits }) }).then(
            () => {
              setLast({ line: id, hasFailed: false });
            },
            () => {
              setLast({ line: id, hasFailed: true });
            },
          );
        },
      },
    [sell, last],
  );
}
