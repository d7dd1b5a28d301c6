/** Into which browsers translate. */
export const TARGETS: readonly string[] = [
  ...["ar", "bg", "bn", "cs", "da", "de", "el", "en", "es", "fi", "fr"],
  ...["he", "hi", "hr", "hu", "id", "it", "ja", "kn", "ko", "lt", "mr"],
  ...["nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "ta", "te"],
  ...["th", "tr", "uk", "vi", "zh"],
];

const OLD_NAMES: Readonly<Record<string, string>> = { iw: "he", nb: "no" };

/** The language without country and script, by its present code; empty for none that is known to be one. */
export function languageOf(code: string): string {
  const [first = ""] = code.toLowerCase().split(/[-_]/u);
  const name = OLD_NAMES[first] ?? first;
  return /^[a-z]{2,3}$/u.test(name) && name !== "un" && name !== "und"
    ? name
    : "";
}
