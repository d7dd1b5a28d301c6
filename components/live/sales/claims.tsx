import { SegmentedControl } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { browser } from "wxt/browser";

import { EmptyState } from "@/components/ui/empty-state";
import type { Sale } from "@/lib/model/sales/sale";
import { formatWhole } from "@/lib/text/numbers";

import { asSold, ClaimLine } from "./claim-line";
import { type Desk, useDesk } from "./desk";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;
/** More lines than this are for the report. */
const MOST_SHOWN = 200;

type Which = "open" | "waiting" | "all";

/** Newest first. One key each: the next claim has the keyboard when one is done with. */
export function Claims() {
  const desk = useDesk();
  const [which, setWhich] = useState<Which>("open");
  const all = desk.sales.sales.toReversed();
  const pending = all.filter(({ status }) => status === "pending");
  const lists: Record<Which, Sale[]> = {
    open: pending.filter(({ granted }) => granted > 0),
    waiting: pending.filter(({ granted }) => granted === 0),
    all,
  };
  const shown = lists[which].slice(0, MOST_SHOWN);
  const counted = (name: Which) => formatWhole(lists[name].length);
  return (
    <section
      className={classes.section}
      aria-label={getMessage("sales_claims")}
    >
      <SegmentedControl<Which>
        aria-label={getMessage("sales_whichClaims")}
        fullWidth
        classNames={{
          root: classes.choices ?? "",
          label: classes.choice ?? "",
        }}
        size="xs"
        value={which}
        onChange={setWhich}
        data={[
          {
            value: "open",
            label: getMessage("sales_toConfirm", counted("open")),
          },
          {
            value: "waiting",
            label: getMessage("sales_waitingClaims", counted("waiting")),
          },
          {
            value: "all",
            label: getMessage("sales_allClaims", counted("all")),
          },
        ]}
      />
      {shown.length === 0 ? (
        <EmptyState
          icon="product"
          title={getMessage("sales_noClaims")}
          text={getMessage("sales_noClaimsHelp")}
        />
      ) : (
        <ul className={classes.list} aria-label={getMessage("sales_claims")}>
          {shown.map((sale) => (
            <li
              key={sale.id}
              className={classes.line}
              tabIndex={0}
              data-done={sale.status === "cancelled" || undefined}
              aria-description={getMessage("sales_claimsKeys")}
              onKeyDown={(event) => {
                onKey(event, sale, desk);
              }}
            >
              <ClaimLine sale={sale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function onKey(
  event: KeyboardEvent<HTMLElement>,
  sale: Sale,
  { record }: Desk,
): void {
  const line = event.currentTarget;
  if (event.target !== line) return;
  const isOpen = sale.status === "pending" || sale.status === "confirmed";
  const mark = (status: "confirmed" | "cancelled") => {
    focusBeside(line, 1, -1);
    record({ does: "mark", claim: asSold(sale), status });
  };
  const does: Record<string, (() => void) | false> = {
    ArrowDown: () => {
      focusBeside(line, 1);
    },
    ArrowUp: () => {
      focusBeside(line, -1);
    },
    Enter:
      sale.status === "pending" &&
      sale.granted > 0 &&
      (() => {
        mark("confirmed");
      }),
    Delete:
      isOpen &&
      (() => {
        mark("cancelled");
      }),
  };
  const act = does[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

function focusBeside(line: HTMLElement, ...steps: readonly (1 | -1)[]): void {
  const beside = steps
    .map((step) =>
      step === 1 ? line.nextElementSibling : line.previousElementSibling,
    )
    .find((one) => one instanceof HTMLElement);
  if (beside instanceof HTMLElement) beside.focus();
}
