import { Button, Select, TextInput } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { browser } from "wxt/browser";

import type { Claim } from "@/lib/model/sales/facts";

import { useDesk } from "./desk";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;
const MOST_PIECES = 99;

/** Sold by a call, a letter, or in the room. */
export function SellByHand() {
  const { sales, record } = useDesk();
  const [name, setName] = useState("");
  const [pieces, setPieces] = useState("1");
  const [code, setCode] = useState<string | null>(null);
  const chosen = code ?? sales.current;
  const quantity = Number(pieces);
  const isRight =
    name.trim() !== "" &&
    chosen !== null &&
    Number.isInteger(quantity) &&
    quantity >= 1 &&
    quantity <= MOST_PIECES;
  const sell = () => {
    if (!isRight) return;
    const claim = byHand(name.trim(), chosen, quantity);
    record({ does: "mark", claim, status: "confirmed" });
    setName("");
    setPieces("1");
  };
  return (
    <details className={classes.paste}>
      <summary>{getMessage("sales_sellByHand")}</summary>
      <form
        className={classes.form}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          sell();
        }}
      >
        <TextInput
          size="xs"
          className={classes.title}
          label={getMessage("sales_buyer")}
          autoComplete="off"
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
        <Select
          size="xs"
          className={classes.price}
          label={getMessage("sales_code")}
          searchable
          allowDeselect={false}
          value={chosen}
          onChange={setCode}
          data={sales.items.map((item) => ({
            value: item.code,
            label: `#${item.code} ${item.title}`,
          }))}
        />
        <TextInput
          size="xs"
          className={classes.stock}
          label={getMessage("sales_pieces")}
          inputMode="numeric"
          value={pieces}
          onChange={({ currentTarget }) => {
            setPieces(currentTarget.value);
          }}
        />
        <Button
          type="submit"
          size="xs"
          className={classes.submit}
          disabled={!isRight}
        >
          {getMessage("sales_add")}
        </Button>
      </form>
    </details>
  );
}

function byHand(nickname: string, code: string, quantity: number): Claim {
  return {
    ...{ id: crypto.randomUUID(), at: 0, messageId: "", text: "" },
    buyer: { id: "", handle: "", nickname },
    ...{ code, quantity, size: null, colour: null, rule: "" },
  };
}
