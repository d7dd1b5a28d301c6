import { foldText } from "../fold";
import type { Buyer } from "./facts";

/** A comment that asks something, and may be about an item. */
export interface Question {
  /** Of the comment's event. */
  id: string;
  at: number;
  buyer: Buyer;
  text: string;
}

const MARK = /[?？¿]/u;
/** Folded. What one asks about a thing that is held up: its price, size, colour, stuff, and whether there is one left. */
const ABOUT_A_THING =
  /(?<!\p{L})(?:price|how much|cost|sizes?|colou?rs?|tall|wide|big|weighs?|material|made of|dishwasher|microwave|left|available|prix|combien|coute|tailles?|couleurs?|grande?|mesure|pese|matiere|lave[ -]vaisselle|micro[ -]ondes|reste|dispo|disponible|precio|cuanto|cuesta|vale|tallas?|color(?:es)?|mide|pesa|lavavajillas|microondas|quedan?)(?!\p{L})/u;

/** Whether it is worth keeping: with a question mark, and a digit or a word that is asked of things. */
export function mayAskAboutItem(text: string): boolean {
  return MARK.test(text) && (/\d/u.test(text) || asksAboutThing(text));
}

/** "What size is it?": about whatever is being shown. */
export function asksAboutThing(text: string): boolean {
  return ABOUT_A_THING.test(foldText(text));
}
