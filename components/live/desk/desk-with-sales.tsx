import { useSales } from "@/components/hooks/use-sales";
import type { Selling } from "@/lib/model/settings/selling";

import { type DeskProps, DeskOfSales } from "./with-desk";

interface Props extends DeskProps {
  selling: Selling;
}

export function DeskWithSales({ selling, ...props }: Props) {
  const view = useSales(props.session, selling);
  return view ? <DeskOfSales {...props} sales={view.sales.sales} /> : null;
}
