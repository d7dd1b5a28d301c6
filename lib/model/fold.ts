/** Accents and Arabic vowel signs; other marks make other letters. */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f]/g;

/** The same for "Élan", "ELAN" and "elan", so that a search finds what a person means. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ");
}
