import type { Buyer } from "./facts";

/** A comment that asks something, and may name an item. */
export interface Question {
  /** Of the comment's event. */
  id: string;
  at: number;
  buyer: Buyer;
  text: string;
}

/** Whether it is worth keeping: with a question mark and a digit. */
export function mayAskAboutItem(text: string): boolean {
  return /[?？¿]/u.test(text) && /\d/u.test(text);
}
