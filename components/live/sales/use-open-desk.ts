import { useCallback, useMemo, useState } from "react";

import { recordSales } from "@/components/hooks/record-sales";
import { useSales } from "@/components/hooks/use-sales";
import type { SalesAct } from "@/lib/model/sales/facts";
import type { Selling } from "@/lib/model/settings/selling";

import type { Desk } from "./desk";

/** `id` is the session's UUID. Undefined until the sales are known. */
export function useOpenDesk(
  session: number,
  id: string,
  selling: Selling,
): Desk | undefined {
  const view = useSales(session, selling);
  const [hasFailed, setHasFailed] = useState(false);
  const record = useCallback(
    (...acts: readonly SalesAct[]) => {
      recordSales(id, ...acts).then(
        () => {
          setHasFailed(false);
        },
        () => {
          setHasFailed(true);
        },
      );
    },
    [id],
  );
  return useMemo(
    () => view && { ...view, session: id, selling, record, hasFailed },
    [view, id, selling, record, hasFailed],
  );
}
