import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { EmptyState } from "@/components/ui/empty-state";
import { packedBaskets } from "@/lib/model/sales/packed";
import { amountOf, type Basket, type Sale } from "@/lib/model/sales/sale";
import { formatAmount, formatAmounts } from "@/lib/text/amount";

import { useDesk } from "./desk";
import { asGiven, buyerName, statusWords, wantedWords } from "./sale-words";
import classes from "./sales-page.module.css";

const { getMessage } = browser.i18n;

export function PackingList() {
  const titleOf = useTitles();
  return (
    <Paper>
      {(baskets) => (
        <div className={classes.packing}>
          {baskets.map(({ key, buyer, sales, totals }) => (
            <section key={key} className={classes.parcel}>
              <h2>
                <bdi>{buyerName(buyer)}</bdi>
                {buyer.handle !== "" && (
                  <bdi className={classes.dim}> @{buyer.handle}</bdi>
                )}
                <span className={classes.sum}>{formatAmounts(totals)}</span>
              </h2>
              <ul className={classes.plain}>
                {sales.map((sale) => (
                  <li key={sale.id} className={classes.packed}>
                    <span className={classes.box} aria-hidden="true" />
                    <span>{wantedWords(asGiven(sale))}</span>
                    <bdi className={classes.grow}>{titleOf(sale)}</bdi>
                    <span>{statusWords(sale.status)}</span>
                    <span className={classes.amount}>{amountWords(sale)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Paper>
  );
}

interface PaperProps {
  tools?: ReactNode;
  children: (baskets: Basket[]) => ReactNode;
}

/** What goes to the printer, without what stands around it. */
export function Paper({ tools, children }: PaperProps) {
  const baskets = packedBaskets(useDesk().sales.baskets);
  if (baskets.length === 0)
    return (
      <EmptyState icon="product" title={getMessage("sales_nothingToSend")} />
    );
  return (
    <div className={classes.papers}>
      <div className={classes.print}>
        {tools}
        <Button
          size="compact-sm"
          onClick={() => {
            print();
          }}
        >
          {getMessage("sales_print")}
        </Button>
      </div>
      {children(baskets)}
    </div>
  );
}

function useTitles(): (sale: Sale) => string {
  const { items } = useDesk().sales;
  const titles = new Map(items.map(({ code, title }) => [code, title]));
  return ({ code }) => titles.get(code ?? "") ?? "";
}

function amountWords(sale: Sale): string {
  const amount = amountOf(sale);
  return amount ? formatAmount(amount.minor, amount.currency) : "–";
}
