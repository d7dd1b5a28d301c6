import { Button, TextInput } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { browser } from "wxt/browser";

import { parseAmount, plainAmount } from "@/lib/model/sales/amount";
import type { ItemFacts } from "@/lib/model/sales/facts";
import { itemCode } from "@/lib/model/sales/item-code";
import { stockOf } from "@/lib/model/sales/item-list";

import { useDesk } from "./desk";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;

type Field = "code" | "title" | "price" | "stock";
type Written = Record<Field, string>;
const NOTHING: Written = { code: "", title: "", price: "", stock: "1" };

interface Props {
  /** To be changed; without it a new one. */
  item?: ItemFacts;
  onDone?: () => void;
}

export function ItemForm({ item, onDone }: Props) {
  const { sales, selling, record } = useDesk();
  const [written, setWritten] = useState<Written>(
    item ? writtenOf(item) : NOTHING,
  );
  const [isTried, setIsTried] = useState(false);
  const currency = item?.currency ?? selling.currency;
  const read = readForm(written, currency);
  const save = () => {
    setIsTried(true);
    const { code, price, stock } = read;
    if (code === "" || price === null || stock === null) return;
    const places = sales.items.map((one) => one.place);
    const known = sales.items.find((one) => one.code === code);
    const place = (item ?? known)?.place ?? Math.max(0, ...places) + 1;
    const title = written.title.trim();
    record({
      does: "item",
      item: { code, title, price, currency, stock, place },
    });
    if (sales.items.length === 0) record({ does: "show", code });
    setWritten(NOTHING);
    setIsTried(false);
    onDone?.();
  };
  const field = (
    name: Field,
    label: string,
    error: string | false,
    isFixed = false,
  ) => (
    <TextInput
      size="xs"
      label={label}
      className={classes[name]}
      value={written[name]}
      error={isTried && error}
      readOnly={isFixed}
      autoComplete="off"
      inputMode={
        name === "price" ? "decimal" : name === "stock" ? "numeric" : "text"
      }
      onChange={({ currentTarget: { value } }) => {
        setWritten((before) => ({ ...before, [name]: value }));
      }}
    />
  );
  return (
    <form
      className={classes.form}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        save();
      }}
    >
      {field(
        "code",
        getMessage("sales_code"),
        read.code === "" && getMessage("sales_wrongCode"),
        item !== undefined,
      )}
      {field("title", getMessage("sales_itemTitle"), false)}
      {field(
        "price",
        `${getMessage("sales_price")} (${currency})`,
        read.price === null && getMessage("sales_wrongPrice"),
      )}
      {field(
        "stock",
        getMessage("sales_stock"),
        read.stock === null && getMessage("sales_wrongStock"),
      )}
      <Button type="submit" size="xs" className={classes.submit}>
        {item ? getMessage("sales_save") : getMessage("sales_add")}
      </Button>
    </form>
  );
}

function writtenOf({
  code,
  title,
  price,
  currency,
  stock,
}: ItemFacts): Written {
  return {
    code,
    title,
    price: plainAmount(price, currency),
    stock: String(stock),
  };
}

function readForm({ code, price, stock }: Written, currency: string) {
  return {
    code: itemCode(code),
    price: parseAmount(price === "" ? "0" : price, currency),
    stock: stockOf(stock.trim()),
  };
}
