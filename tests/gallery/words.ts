import { readFileSync } from "node:fs";
import path from "node:path";

import type messages from "@/public/_locales/en/messages.json";

export type WordKey = keyof typeof messages;

export const LANGUAGES = ["en", "fr", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const FOLDER = path.resolve(import.meta.dirname, "../../public/_locales");

/** A message without placeholders, as the screens show it. */
export function wordsIn(language: Language, key: WordKey): string {
  const file = path.join(FOLDER, language, "messages.json");
  const words = JSON.parse(readFileSync(file, "utf8")) as Partial<
    Record<WordKey, { message: string }>
  >;
  const found = words[key]?.message;
  if (found === undefined) throw new Error(`${key} is missing in ${language}`);
  return found;
}
