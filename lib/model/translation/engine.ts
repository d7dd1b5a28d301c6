import type {
  Availability,
  BrowserDetector,
  BrowserTranslator,
  Creating,
  TranslationApi,
} from "./api";
import { languageOf } from "./languages";

/** Below this a detector guesses. */
const SURE = 0.6;
/** Longer than this no translation of a comment is. */
const MAX_TRANSLATED = 2_000;

/** What stands between a text and its translation. */
export type Missing = { kind: "download"; language: string } | { kind: "none" };

export interface Engine {
  /** Empty where it cannot be told; a download of the detector's is asked for as language "". */
  detect: (text: string) => Promise<string | Missing>;
  translate: (text: string, language: string) => Promise<string | Missing>;
  /** Loads what these languages take; to be called by a click, which the browser wants to see. */
  download: (
    languages: readonly string[],
    told: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Gives the memory back; what is asked for afterwards is made anew. */
  rest: () => void;
}

const NONE: Missing = { kind: "none" };

/** The browser's translators into one language, each made when it is first needed. */
export function createEngine(
  { Translator, LanguageDetector }: TranslationApi,
  target: string,
  signal: AbortSignal,
): Engine {
  const translators = new Map<string, Promise<BrowserTranslator>>();
  let detector: Promise<BrowserDetector> | null = null;
  /** Being downloaded: nobody waits for it. */
  const coming = new Set<string>();
  const lacking = (language: string): Missing => ({
    ...{ kind: "download", language },
  });
  const quiet: Creating = { signal, monitor: () => undefined };
  const pairOf = (language: string) => ({
    ...{ sourceLanguage: language, targetLanguage: target },
  });
  const madeDetector = (creating = quiet) => {
    detector ??= LanguageDetector.create(creating);
    detector.catch(() => (detector = null));
    return detector;
  };
  const madeTranslator = (language: string, creating = quiet) => {
    const made =
      translators.get(language) ??
      Translator.create({ ...pairOf(language), ...creating });
    translators.set(language, made);
    made.catch(() => translators.delete(language));
    return made;
  };
  return {
    async detect(text) {
      if (coming.has("")) return lacking("");
      if (!detector) {
        const missing = missingOf(await LanguageDetector.availability(), "");
        if (missing) return missing;
      }
      const [best] = await (await madeDetector()).detect(text, { signal });
      const { detectedLanguage = "", confidence = 0 } = best ?? {};
      return confidence >= SURE ? languageOf(detectedLanguage) : "";
    },
    async translate(text, language) {
      if (coming.has(language)) return lacking(language);
      if (!translators.has(language)) {
        const found = await Translator.availability(pairOf(language));
        const missing = missingOf(found, language);
        if (missing) return missing;
      }
      const translator = await madeTranslator(language);
      const translated = await translator.translate(text, { signal });
      if (typeof translated !== "string") throw new Error("no text came back");
      return translated.slice(0, MAX_TRANSLATED);
    },
    async download(languages, told, cancelled) {
      const shares = new Map<string, number>();
      const creating = (language: string): Creating => ({
        signal: AbortSignal.any([signal, cancelled]),
        monitor: (downloading) => {
          shares.set(language, 0);
          downloading.addEventListener("downloadprogress", (event) => {
            shares.set(language, shareIn(event));
            const sum = [...shares.values()].reduce((all, one) => all + one, 0);
            told(sum / languages.length);
          });
        },
      });
      const making = languages.map((language) =>
        language === ""
          ? madeDetector(creating(""))
          : madeTranslator(language, creating(language)),
      );
      for (const language of languages) coming.add(language);
      try {
        await Promise.all(making);
      } finally {
        for (const language of languages) coming.delete(language);
      }
    },
    rest() {
      const made = [...translators.values(), ...(detector ? [detector] : [])];
      translators.clear();
      detector = null;
      for (const one of made)
        one.then(
          (found) => {
            found.destroy();
          },
          () => undefined,
        );
    },
  };
}

function missingOf(found: Availability, language: string): Missing | null {
  if (found === "available") return null;
  return found === "unavailable" ? NONE : { kind: "download", language };
}

function shareIn(event: Event): number {
  const { loaded = 0 } = event as Partial<ProgressEvent>;
  return Math.min(1, Math.max(0, loaded));
}
