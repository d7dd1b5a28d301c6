import { locale } from "./locale";

const names = new Intl.DisplayNames(locale, {
  type: "language",
  fallback: "code",
});

/** "Portuguese" for "pt", in the browser's language; `code` has two or three letters, and stands for itself unnamed. */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}
