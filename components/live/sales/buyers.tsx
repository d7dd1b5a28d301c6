import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { EmptyState } from "@/components/ui/empty-state";
import type { SaleStatus } from "@/lib/model/sales/facts";
import { amountOf, type Basket, type Sale } from "@/lib/model/sales/sale";
import { formatAmount, formatAmounts } from "@/lib/text/amount";

import { ClaimMenu } from "./claim-menu";
import { asSold } from "./claim-line";
import { CopyBasket } from "./copy-basket";
import { useDesk } from "./desk";
import { buyerName, shortWords, statusWords, wantedWords } from "./sale-words";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;

/** Who has what, for how much, and how far it is. */
export function Buyers() {
  const { baskets } = useDesk().sales;
  if (baskets.length === 0)
    return (
      <EmptyState
        icon="people"
        title={getMessage("sales_noBuyers")}
        text={getMessage("sales_noBuyersHelp")}
      />
    );
  return (
    <ul className={classes.list} aria-label={getMessage("sales_buyers")}>
      {baskets.map((basket) => (
        <BasketLine key={basket.key} basket={basket} />
      ))}
    </ul>
  );
}

function BasketLine({ basket }: { basket: Basket }) {
  const { record } = useDesk();
  const { buyer, sales, totals, status } = basket;
  const isWaiting = sales.every(({ granted }) => granted === 0);
  const markAll = (from: readonly SaleStatus[], to: SaleStatus) => {
    const meant = sales.filter(
      (sale) => from.includes(sale.status) && sale.granted > 0,
    );
    record(
      ...meant.map((sale) => ({
        does: "mark" as const,
        claim: asSold(sale),
        status: to,
      })),
    );
  };
  const has = (one: SaleStatus) =>
    sales.some((sale) => sale.status === one && sale.granted > 0);
  return (
    <li className={classes.basket}>
      <p className={classes.lineHead}>
        <bdi className={classes.name}>{buyerName(buyer)}</bdi>
        <span data-status={status} className={classes.mark}>
          {isWaiting ? getMessage("sales_waitingList") : statusWords(status)}
        </span>
        <span className={classes.total}>{formatAmounts(totals)}</span>
      </p>
      <ul className={classes.pieces}>
        {sales.map((sale) => (
          <Piece key={sale.id} sale={sale} />
        ))}
      </ul>
      <p className={classes.buttons}>
        {has("confirmed") && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              markAll(["confirmed"], "paid");
            }}
          >
            {getMessage("sales_setPaid")}
          </Button>
        )}
        {has("paid") && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              markAll(["paid"], "shipped");
            }}
          >
            {getMessage("sales_setShipped")}
          </Button>
        )}
        <CopyBasket basket={basket} />
      </p>
    </li>
  );
}

function Piece({ sale }: { sale: Sale }) {
  const amount = amountOf(sale);
  const short = shortWords(sale);
  return (
    <li className={classes.piece}>
      <span>{wantedWords(sale)}</span>
      <span className={classes.dim}>
        {short === "" ? statusWords(sale.status) : short}
      </span>
      <span className={classes.amount}>
        {amount ? formatAmount(amount.minor, amount.currency) : "–"}
      </span>
      <ClaimMenu sale={sale} />
    </li>
  );
}
