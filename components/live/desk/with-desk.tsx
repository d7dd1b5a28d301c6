import { lazy, type ReactNode, Suspense, useMemo } from "react";

import { useDeskRead } from "@/components/hooks/use-desk";
import { useDeskSettings } from "@/components/hooks/use-desk-settings";
import { useSelling } from "@/components/hooks/use-selling";
import { type Desk, deskOf } from "@/lib/model/desk/desk";
import type { Sale } from "@/lib/model/sales/sale";
import type { DeskSettings } from "@/lib/model/settings/desk";

/** What is sold is read only where something is. */
const DeskWithSales = lazy(async () => ({
  default: (await import("./desk-with-sales")).DeskWithSales,
}));

export interface OpenDesk extends Desk {
  settings: DeskSettings;
  /** TikTok's, epoch ms. */
  clock: number;
}

export interface DeskProps {
  session: number;
  settings: DeskSettings;
  /** What to show of the desk, once it is known. */
  render: (desk: OpenDesk) => ReactNode;
}

const NO_SALES: readonly Sale[] = [];

/** Nothing while the desk is not wanted. */
export function WithDesk(props: Omit<DeskProps, "settings">) {
  const { value: settings } = useDeskSettings();
  const { value: selling } = useSelling();
  if (!settings?.isOn || !selling) return null;
  return selling.isOn && settings.kinds.includes("claim") ? (
    <Suspense>
      <DeskWithSales {...props} settings={settings} selling={selling} />
    </Suspense>
  ) : (
    <DeskWithoutSales {...props} settings={settings} />
  );
}

function DeskWithoutSales({ settings, ...props }: DeskProps) {
  const withoutClaims = useMemo(
    () => ({
      ...settings,
      kinds: settings.kinds.filter((kind) => kind !== "claim"),
    }),
    [settings],
  );
  return <DeskOfSales {...props} settings={withoutClaims} sales={NO_SALES} />;
}

interface OfSalesProps extends DeskProps {
  sales: readonly Sale[];
}

export function DeskOfSales(props: OfSalesProps) {
  const { session, settings, sales, render } = props;
  const read = useDeskRead(session, settings.keepMs);
  const desk = useMemo(
    () =>
      read && {
        ...deskOf({ ...read, sales }, settings),
        ...{ settings, clock: read.clock },
      },
    [read, sales, settings],
  );
  return desk ? render(desk) : null;
}
