import { foldText } from "../fold";

const LONGEST = 12;

/** "b-012", "B 012" and "B012" are one code, and so are "007" and "7"; empty where nothing of it is one. */
export function itemCode(written: string): string {
  const plain = foldText(written).replace(/[^\p{L}\d]/gu, "");
  return plain
    .replace(/^0+(?=\d+$)/u, "")
    .toUpperCase()
    .slice(0, LONGEST);
}

/** Letters and digits that may be an item's code, in a sentence: "is B12 cotton?". Amounts and sizes are none. */
export function codesIn(text: string): string[] {
  const named = foldText(text).matchAll(
    /(?<![\p{L}\d])([a-z]{0,3}[ -]?\d{1,6})(?![\p{L}\d]|\s?(?:€|\$|£|%|eur|usd|cm|mm|kg))/gu,
  );
  const codes = [...named].flatMap(([, code = ""]) => {
    const [, number = ""] = /[ -](\d+)$/u.exec(code) ?? [];
    return [itemCode(code), itemCode(number)];
  });
  return [...new Set(codes)].filter((code) => code !== "");
}
