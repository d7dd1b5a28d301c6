import { ActionIcon, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { openSalesPage } from "@/components/hooks/use-sales";
import { useSelling } from "@/components/hooks/use-selling";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Selling } from "@/lib/model/settings/selling";

import { TabPage } from "../tab-page";
import { Buyers } from "./buyers";
import { Claims } from "./claims";
import { DeskContext } from "./desk";
import { Items } from "./items";
import classes from "./sales.module.css";
import { ShowItem } from "./show-item";
import { useOpenDesk } from "./use-open-desk";

const { getMessage } = browser.i18n;
const VIEWS = { claims: Claims, buyers: Buyers, items: Items };
type ViewName = keyof typeof VIEWS;

interface Props {
  session: number;
  /** UUID. */
  id: string;
}

/** Selling out of the chat, in the panel. */
export function SalesTab(props: Props) {
  const { value: selling } = useSelling();
  return selling ? <Open {...props} selling={selling} /> : null;
}

function Open({ session, id, selling }: Props & { selling: Selling }) {
  const desk = useOpenDesk(session, id, selling);
  const [chosen, setChosen] = useState<ViewName | null>(null);
  if (!desk) return null;
  const isEmpty = desk.sales.items.length === 0;
  const view = chosen ?? (isEmpty ? "items" : "claims");
  const View = VIEWS[view];
  return (
    <DeskContext value={desk}>
      <TabPage
        label={getMessage("sales_title")}
        head={
          <>
            {isEmpty ? (
              <div>
                <p className={classes.currentTitle}>
                  {getMessage("sales_none")}
                </p>
                <p className={classes.dim}>{getMessage("sales_noneHelp")}</p>
              </div>
            ) : (
              <ShowItem />
            )}
            <div className={classes.views}>
              <Views view={view} onChange={setChosen} />
              <ActionIcon
                variant="default"
                size={28}
                aria-label={getMessage("sales_openWide")}
                title={getMessage("sales_openWide")}
                onClick={() => void openSalesPage(id)}
              >
                <Icon name="outside" size={14} />
              </ActionIcon>
            </div>
            {desk.hasFailed && (
              <Notice
                tone="bad"
                icon="warning"
                text={getMessage("sales_failed")}
              />
            )}
          </>
        }
      >
        <div className={classes.page}>
          <View />
        </div>
      </TabPage>
    </DeskContext>
  );
}

interface ViewsProps {
  view: ViewName;
  onChange: (view: ViewName) => void;
}

function Views({ view, onChange }: ViewsProps) {
  return (
    <SegmentedControl<ViewName>
      aria-label={getMessage("sales_view")}
      fullWidth
      size="xs"
      value={view}
      onChange={onChange}
      data={[
        { value: "claims", label: getMessage("sales_claims") },
        { value: "buyers", label: getMessage("sales_buyers") },
        { value: "items", label: getMessage("sales_items") },
      ]}
    />
  );
}
