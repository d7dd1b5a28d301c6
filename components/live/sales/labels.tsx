import { Select } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { Basket } from "@/lib/model/sales/sale";
import { formatAmounts } from "@/lib/text/amount";
import { formatWhole } from "@/lib/text/numbers";

import { Paper } from "./papers";
import { asGiven, buyerName, wantedWords } from "./sale-words";
import classes from "./sales-page.module.css";

const { getMessage } = browser.i18n;

const SHEETS = {
  a4x24: () => getMessage("sales_sheetA4x24"),
  a4x21: () => getMessage("sales_sheetA4x21"),
  single: () => getMessage("sales_sheetSingle"),
};
type Sheet = keyof typeof SHEETS;
/** Of letters that a small label has room for; the packing list has them all. */
const ROOM: Record<Sheet, number> = { a4x24: 80, a4x21: 80, single: 700 };

/** One for each parcel, as large as the sheet has them. */
export function Labels() {
  const [sheet, setSheet] = useState<Sheet>("a4x24");
  const names = Object.entries(SHEETS);
  return (
    <Paper
      tools={
        <Select<Sheet>
          size="xs"
          className={classes.sheet}
          aria-label={getMessage("sales_sheet")}
          allowDeselect={false}
          value={sheet}
          onChange={(chosen) => {
            if (chosen) setSheet(chosen);
          }}
          data={names.map(([value, name]) => ({
            value: value as Sheet, // a key of this very table
            label: name(),
          }))}
        />
      }
    >
      {(baskets) => (
        <div className={classes.labels} data-sheet={sheet}>
          {baskets.map((basket) => (
            <Label key={basket.key} basket={basket} room={ROOM[sheet]} />
          ))}
        </div>
      )}
    </Paper>
  );
}

function Label({ basket, room }: { basket: Basket; room: number }) {
  const { buyer, sales, totals } = basket;
  const words = sales.map((sale) => wantedWords(asGiven(sale)));
  return (
    <section className={classes.label}>
      <h2>
        <bdi>{buyerName(buyer)}</bdi>
      </h2>
      {buyer.handle !== "" && (
        <p>
          <bdi>@{buyer.handle}</bdi>
        </p>
      )}
      <p className={classes.grow}>{inRoom(words, room).join(", ")}</p>
      <p className={classes.sum}>{formatAmounts(totals)}</p>
    </section>
  );
}

/** As many as there is room for, and how many more there are. */
function inRoom(words: readonly string[], room: number): string[] {
  let letters = 0;
  const end = words.findIndex((word) => {
    letters += word.length + 2;
    return letters > room;
  });
  if (end < 0) return [...words];
  const shown = words.slice(0, Math.max(1, end));
  const more = formatWhole(words.length - shown.length);
  return words.length === shown.length
    ? shown
    : [...shown, getMessage("sales_andMore", more)];
}
