import { foldText } from "../fold";
import { parseAmount } from "./amount";
import type { ItemFacts } from "./facts";
import { itemCode } from "./item-code";
import { type Line, readCells } from "./read-cells";

export type ItemProblem =
  "noCode" | "noPrice" | "noStock" | "cells" | "twice" | "tooMany";

export interface ReadItems {
  items: ItemFacts[];
  /** By number of line, as an editor counts. */
  problems: { line: number; problem: ItemProblem; written: string }[];
}

type Column = "code" | "title" | "price" | "stock";

const MOST_ITEMS = 1_000;
const MOST_PIECES = 100_000;
const TITLE_LENGTH = 120;
const COLUMNS: readonly Column[] = ["code", "title", "price", "stock"];
/** Folded, as they stand above the columns in the three languages. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  code: [
    ...["code", "item", "no", "n°", "nº", "numero", "number", "ref", "sku"],
    ...["reference", "article", "articulo", "codigo", "lot", "id", "#"],
  ],
  title: [
    ...["title", "name", "titre", "nom", "titulo", "nombre", "description"],
    ...["product", "produit", "producto", "designation", "descripcion"],
  ],
  price: ["price", "prix", "precio", "amount", "montant", "importe", "tarif"],
  stock: [
    ...["stock", "quantity", "qty", "quantite", "qte", "cantidad", "cant"],
    ...["pieces", "piezas", "existencias", "count"],
  ],
};

/**
 * A list as somebody pastes it: code, title, price and stock between tabs, semicolons or commas, with a line of headers or
 * without. Without a stock there is one piece.
 */
export function readItemList(
  text: string,
  currency: string,
  firstPlace = 1,
): ReadItems {
  const lines = readCells(text);
  const columns = headersIn(lines[0]);
  const order = columns ?? COLUMNS;
  const read: ReadItems = { items: [], problems: [] };
  const codes = new Set<string>();
  for (const line of columns ? lines.slice(1) : lines) {
    const place = firstPlace + read.items.length;
    const item = itemIn(line, order, { currency, place });
    const problem =
      typeof item === "string" ? item : problemAmong(item, codes, read);
    if (problem !== null)
      read.problems.push({
        ...{ line: line.number, problem },
        written: line.cells.join(" · "),
      });
    else if (typeof item !== "string") {
      codes.add(item.code);
      read.items.push(item);
    }
  }
  return read;
}

function problemAmong(
  { code }: ItemFacts,
  codes: ReadonlySet<string>,
  { items }: ReadItems,
): ItemProblem | null {
  if (codes.has(code)) return "twice";
  return items.length >= MOST_ITEMS ? "tooMany" : null;
}

function headersIn(line: Line | undefined): (Column | null)[] | null {
  const found = (line?.cells ?? []).map((cell) => {
    const word = foldText(cell).replace(/[.:]/gu, "").trim();
    return COLUMNS.find((column) => HEADERS[column].includes(word)) ?? null;
  });
  return found.includes("code") && found.length > 1 ? found : null;
}

function itemIn(
  { cells }: Line,
  order: readonly (Column | null)[],
  { currency, place }: Pick<ItemFacts, "currency" | "place">,
): ItemFacts | ItemProblem {
  // "12,Mug,12,50,3": the comma of the price would make a stock of its cents.
  if (cells.slice(order.length).some((cell) => cell !== "")) return "cells";
  const cell = (column: Column) => cells[order.indexOf(column)] ?? "";
  const code = itemCode(cell("code"));
  if (code === "") return "noCode";
  const price = cell("price") === "" ? 0 : parseAmount(cell("price"), currency);
  if (price === null) return "noPrice";
  const stock = stockOf(cell("stock"));
  if (stock === null) return "noStock";
  const title = cell("title").slice(0, TITLE_LENGTH);
  return { code, title, price, currency, stock, place };
}

/** Whole pieces; one where nothing is written. */
export function stockOf(written: string): number | null {
  if (written === "") return 1;
  const stock = /^\d{1,6}$/u.test(written) ? Number(written) : NaN;
  return stock <= MOST_PIECES ? stock : null;
}
