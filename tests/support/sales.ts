import type {
  ActFact,
  Buyer,
  CancelFact,
  ClaimFact,
  ItemFacts,
  SalesAct,
} from "@/lib/model/sales/facts";

const SOLD_AT = 1_790_000_040_000;
export const AGAIN_MS = 120_000;

function aBuyer(name: string): Buyer {
  return { id: `person ${name}`, handle: name, nickname: `Otter ${name}` };
}

/** `second` counts from the beginning of the sale; ids of messages grow with it. */
export function aClaim(
  second: number,
  name: string,
  changes: Partial<ClaimFact> = {},
): ClaimFact {
  const messageId = String(7_400_000_000_000_000_000n + BigInt(second));
  return {
    ...{ kind: "claim", id: `ChatMessage:${messageId}#0`, messageId },
    ...{ at: SOLD_AT + second * 1000, buyer: aBuyer(name), text: "jp 12" },
    ...{ code: "12", quantity: 1, size: null, colour: null, rule: "jp" },
    ...changes,
  };
}

export function aCancel(
  second: number,
  name: string,
  codes: string[] = [],
): CancelFact {
  const { at, buyer, messageId } = aClaim(second, name);
  const id = `ChatMessage:${messageId}`;
  return { kind: "cancel", id, messageId, at, buyer, text: "annule", codes };
}

export function anAct(second: number, act: SalesAct): ActFact {
  const at = SOLD_AT + second * 1000;
  return { kind: "act", id: `act ${String(second)} ${act.does}`, at, act };
}

export function anItem(
  code: string,
  stock: number,
  changes: Partial<ItemFacts> = {},
): ItemFacts {
  return {
    ...{ code, title: `Bowl ${code}`, price: 1250, currency: "EUR", stock },
    ...{ place: Number(code) || 1, ...changes },
  };
}
