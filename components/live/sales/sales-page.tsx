import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  type SellingSession,
  useSellingSession,
} from "@/components/hooks/use-sales";
import { useSelling } from "@/components/hooks/use-selling";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { Selling } from "@/lib/model/settings/selling";

import { DeskContext, useDesk } from "./desk";
import { Labels } from "./labels";
import { PackingList } from "./papers";
import { Report } from "./report";
import { SaveSales } from "./save-sales";
import classes from "./sales-page.module.css";
import { useOpenDesk } from "./use-open-desk";
import { WideDesk } from "./wide-desk";

const { getMessage } = browser.i18n;
const PARTS = {
  desk: WideDesk,
  report: Report,
  packing: PackingList,
  labels: Labels,
};
type Part = keyof typeof PARTS;

/** Selling with room: everything beside each other, the report, and what goes on paper. */
export function SalesPage({ session: id }: { session: string }) {
  const session = useSellingSession(id);
  const { value: selling } = useSelling();
  if (session === undefined || !selling) return null;
  return (
    <main className={classes.root} aria-label={getMessage("page_sales")}>
      {session ? (
        <OpenPage {...{ session, id, selling }} />
      ) : (
        <EmptyState icon="product" title={getMessage("sales_gone")} />
      )}
    </main>
  );
}

interface Props {
  session: SellingSession;
  id: string;
  selling: Selling;
}

function OpenPage({ session, id, selling }: Props) {
  const desk = useOpenDesk(session.number, id, selling);
  const [part, setPart] = useState<Part>("desk");
  if (!desk) return null;
  const Body = PARTS[part];
  return (
    <DeskContext value={desk}>
      <header className={classes.head}>
        <h1>
          {getMessage("sales_title")} <bdi>@{session.handle}</bdi>
        </h1>
        <Parts part={part} onChange={setPart} />
        <SaveSales handle={session.handle} />
      </header>
      <Failed />
      <Body />
    </DeskContext>
  );
}

function Failed() {
  return useDesk().hasFailed ? (
    <Notice tone="bad" icon="warning" text={getMessage("sales_failed")} />
  ) : null;
}

interface PartsProps {
  part: Part;
  onChange: (part: Part) => void;
}

function Parts({ part, onChange }: PartsProps) {
  return (
    <SegmentedControl<Part>
      aria-label={getMessage("sales_view")}
      size="sm"
      classNames={{ root: classes.parts ?? "" }}
      value={part}
      onChange={onChange}
      data={[
        { value: "desk", label: getMessage("sales_desk") },
        { value: "report", label: getMessage("sales_report") },
        { value: "packing", label: getMessage("sales_packing") },
        { value: "labels", label: getMessage("sales_labels") },
      ]}
    />
  );
}
