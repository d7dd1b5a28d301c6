import { Button, FileButton, Textarea } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { type ItemProblem, readItemList } from "@/lib/model/sales/item-list";
import { formatAmount } from "@/lib/text/amount";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { useDesk } from "./desk";
import classes from "./sales.module.css";

const { getMessage } = browser.i18n;
const MOST_PROBLEMS = 8;

/** A list out of a table, a file or a message; what cannot be read is told before anything is added. */
export function PasteList() {
  const { sales, selling, record } = useDesk();
  const [text, setText] = useState("");
  const first = Math.max(0, ...sales.items.map(({ place }) => place)) + 1;
  const { items, problems } = readItemList(text, selling.currency, first);
  const shown = text.trim() === "" ? [] : problems.slice(0, MOST_PROBLEMS);
  const add = () => {
    const [start] = items;
    record(...items.map((item) => ({ does: "item" as const, item })));
    if (start && sales.items.length === 0)
      record({ does: "show", code: start.code });
    setText("");
  };
  const key = pluralOf(items.length, {
    one: "sales_addAll_one",
    other: "sales_addAll_other",
  } as const);
  return (
    <details className={classes.paste}>
      <summary>{getMessage("sales_pasteList")}</summary>
      <Textarea
        size="xs"
        rows={4}
        aria-label={getMessage("sales_pasteList")}
        description={getMessage("sales_pasteHelp")}
        value={text}
        spellCheck={false}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      {shown.length > 0 && (
        <ul className={classes.problems} role="alert">
          {shown.map(({ line, problem, written }) => (
            <li key={line} title={written}>
              {problemWords(problem, formatWhole(line))}
            </li>
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <ul className={classes.preview}>
          {items.slice(0, 3).map(({ code, title, price, currency, stock }) => (
            <li key={code}>
              #{code} · <bdi>{title}</bdi> · {formatAmount(price, currency)} ·{" "}
              {formatWhole(stock)}
            </li>
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        <FileButton
          accept=".csv,.tsv,.txt,text/*"
          onChange={(file) => {
            void file?.text().then(setText);
          }}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              {getMessage("sales_file")}
            </Button>
          )}
        </FileButton>
        <Button size="compact-sm" disabled={items.length === 0} onClick={add}>
          {getMessage(key, formatWhole(items.length))}
        </Button>
      </div>
    </details>
  );
}

function problemWords(problem: ItemProblem, line: string): string {
  const words: Record<ItemProblem, string> = {
    noCode: getMessage("sales_badCode", line),
    noPrice: getMessage("sales_badPrice", line),
    noStock: getMessage("sales_badStock", line),
    cells: getMessage("sales_badCells", line),
    twice: getMessage("sales_badTwice", line),
    tooMany: getMessage("sales_badMany", line),
  };
  return words[problem];
}
