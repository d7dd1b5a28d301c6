import { browser } from "wxt/browser";

import type { Widget } from "@/lib/model/overlay/widget";
import type { Item } from "@/lib/model/sales/sale";
import { formatAmount } from "@/lib/text/amount";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./board.module.css";

type ShownItem = Pick<Item, "code" | "title" | "price" | "currency" | "left">;

interface Props {
  widget: Widget<"sale">;
  items: readonly ShownItem[];
  /** Code of the item that is being shown. */
  current: string | null;
}

export function SaleBoard({ widget, items, current }: Props) {
  const { shows, count, hidesSoldOut, hasPrices } = widget.options;
  if (shows === "current") {
    const item = items.find(({ code }) => code === current);
    return item ? <Current item={item} hasPrice={hasPrices} /> : null;
  }
  const wanted = hidesSoldOut ? items.filter(({ left }) => left > 0) : items;
  if (wanted.length === 0) return null;
  return (
    <div className={classes.card}>
      <ul className={classes.rows}>
        {inSight(wanted, current, count).map((item) => (
          <li
            key={item.code}
            className={classes.row}
            data-current={item.code === current}
            data-sold={item.left === 0}
          >
            <bdi className={classes.code}>{item.code}</bdi>
            <bdi className={classes.who}>{item.title}</bdi>
            {hasPrices && <Price item={item} />}
            <Left left={item.left} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The item that is shown and those after it; before the end of the list also some before it. */
function inSight(
  items: readonly ShownItem[],
  current: string | null,
  count: number,
): readonly ShownItem[] {
  const at = items.findIndex(({ code }) => code === current);
  const from = Math.max(0, Math.min(at, items.length - count));
  return items.slice(from, from + count);
}

function Current({ item, hasPrice }: { item: ShownItem; hasPrice: boolean }) {
  return (
    <div className={classes.card}>
      <div className={classes.current}>
        <span className={classes.facts}>
          <bdi className={classes.code}>{item.code}</bdi>
          {hasPrice && <Price item={item} />}
          <Left left={item.left} />
        </span>
        <bdi className={classes.name}>{item.title}</bdi>
      </div>
    </div>
  );
}

function Price({ item: { price, currency } }: { item: ShownItem }) {
  if (price === 0) return null;
  return <span className={classes.price}>{formatAmount(price, currency)}</span>;
}

const FEW = 3;

function Left({ left }: { left: number }) {
  const count = formatWhole(left);
  const words =
    left === 0
      ? browser.i18n.getMessage("sales_soldOut")
      : pluralOf(left, {
          one: browser.i18n.getMessage("sales_left_one", count),
          other: browser.i18n.getMessage("sales_left_other", count),
        });
  return (
    <span className={classes.left} data-few={left > 0 && left <= FEW}>
      {words}
    </span>
  );
}
