import { ActionIcon, Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { Item } from "@/lib/model/sales/sale";
import { formatAmount } from "@/lib/text/amount";
import { formatWhole } from "@/lib/text/numbers";

import { useDesk } from "./desk";
import { ItemForm } from "./item-form";
import { PasteList } from "./paste-list";
import { buyerName, waitingWords } from "./sale-words";
import classes from "./sales.module.css";
import { SellByHand } from "./sell-by-hand";

const { getMessage } = browser.i18n;

/** What is for sale, and how more of it gets here. */
export function Items() {
  const { items } = useDesk().sales;
  return (
    <section className={classes.section} aria-label={getMessage("sales_items")}>
      {items.length > 0 && (
        <ul className={classes.list} aria-label={getMessage("sales_items")}>
          {items.map((item) => (
            <ItemLine key={item.code} item={item} />
          ))}
        </ul>
      )}
      <div className={classes.adding}>
        <h3 className={classes.title}>{getMessage("sales_addItem")}</h3>
        <ItemForm />
        <PasteList />
        {items.length > 0 && <SellByHand />}
      </div>
    </section>
  );
}

function ItemLine({ item }: { item: Item }) {
  const { sales, record } = useDesk();
  const [isEdited, setIsEdited] = useState(false);
  const { code, title, waiting } = item;
  const isShown = sales.current === code;
  if (isEdited)
    return (
      <li className={classes.basket}>
        <ItemForm
          item={item}
          onDone={() => {
            setIsEdited(false);
          }}
        />
      </li>
    );
  return (
    <li className={classes.item} data-shown={isShown || undefined}>
      <div className={classes.lineWords}>
        <p className={classes.lineHead}>
          <span className={classes.code}>#{code}</span>
          <bdi className={classes.itemTitle}>{title}</bdi>
        </p>
        <p className={classes.about}>
          <span>{formatAmount(item.price, item.currency)}</span>
          <span data-tone={item.left === 0 ? "wait" : undefined}>
            {getMessage(
              "sales_stockOf",
              [item.left, item.stock].map(formatWhole),
            )}
          </span>
        </p>
        {waiting.length > 0 && <Waiting item={item} />}
      </div>
      <div className={classes.lineActs}>
        <Button
          size="compact-xs"
          variant={isShown ? "filled" : "default"}
          aria-label={
            isShown
              ? getMessage("sales_shownOf", code)
              : getMessage("sales_showOf", code)
          }
          onClick={() => {
            record({ does: "show", code: isShown ? null : code });
          }}
        >
          {isShown ? getMessage("sales_shown") : getMessage("sales_show")}
        </Button>
        <Tool
          icon="edit"
          words={getMessage("sales_editOf", code)}
          onClick={() => {
            setIsEdited(true);
          }}
        />
        <Tool
          icon="trash"
          words={getMessage("sales_dropOf", code)}
          onClick={() => {
            record({ does: "drop", code });
          }}
        />
      </div>
    </li>
  );
}

function Waiting({ item }: { item: Item }) {
  const { sales } = useDesk().sales;
  const waiting = item.waiting.flatMap(
    (id) => sales.find((sale) => sale.id === id) ?? [],
  );
  return (
    <details className={classes.waiting}>
      <summary>{waitingWords(waiting.length)}</summary>
      <ol>
        {waiting.map((sale) => (
          <li key={sale.id}>
            <bdi>{buyerName(sale.claim.buyer)}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface ToolProps {
  icon: "edit" | "trash";
  words: string;
  onClick: () => void;
}

function Tool({ icon, words, onClick }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={26}
      aria-label={words}
      title={words}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </ActionIcon>
  );
}
