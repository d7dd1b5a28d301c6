/** How sure a phrase is that somebody wants the item. */
export type ClaimStrength =
  /** Said for nothing else in a selling live, as "jp": a word that is not known does no harm beside an item's code. */
  | "signal"
  /** A sentence of buying, as "I'll take it". */
  | "sentence"
  /** Means a claim only when nothing else is said, as "me". */
  | "word";

export interface ClaimPhrase {
  say: string;
  strength: ClaimStrength;
  /** A small number after it counts pieces, as in "I'll take 2"; after other phrases it is an item. */
  counts?: true;
  /** Says nothing by itself: it wants a code, a size, a colour or a quantity, as "quiero". */
  needsDetails?: true;
}

/**
 * What is understood as a claim, in one language. Everything is data, so that a seller can change it; phrases are written
 * as people say them, accents and apostrophes matter not.
 */
export interface ClaimGrammar {
  claims: readonly ClaimPhrase[];
  cancels: readonly string[];
  /** Said beside a claim without changing it, as "please". Several words are one. */
  fillers: readonly string[];
  /** Beside one of these nothing is a claim, as "not". */
  blockers: readonly string[];
  /** Before an item's number, as "no". */
  itemWords: readonly string[];
  /** Before a size, as "size"; and those before a number that is then a size, as "in". */
  sizeWords: readonly string[];
  sizeIns: readonly string[];
  /** Word by size, as "medium": "M". */
  sizes: Readonly<Record<string, string>>;
  /** Word by colour as it is to be told, as "rouges": "rouge". */
  colours: Readonly<Record<string, string>>;
  numbers: Readonly<Record<string, number>>;
  /** After a quantity, as "of" and "fois"; and before it, as "par". */
  quantityOf: readonly string[];
  quantityBy: readonly string[];
}

/** What a seller sells in several languages at once. */
export function joinGrammars(grammars: readonly ClaimGrammar[]): ClaimGrammar {
  const all = <Key extends keyof ClaimGrammar>(key: Key) =>
    grammars.map((grammar) => grammar[key]);
  return {
    claims: all("claims").flat(),
    cancels: all("cancels").flat(),
    fillers: all("fillers").flat(),
    blockers: all("blockers").flat(),
    itemWords: all("itemWords").flat(),
    sizeWords: all("sizeWords").flat(),
    sizeIns: all("sizeIns").flat(),
    sizes: joined(all("sizes")),
    colours: joined(all("colours")),
    numbers: joined(all("numbers")),
    quantityOf: all("quantityOf").flat(),
    quantityBy: all("quantityBy").flat(),
  };
}

function joined<Value>(
  tables: readonly Readonly<Record<string, Value>>[],
): Record<string, Value> {
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
}
