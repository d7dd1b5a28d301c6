/** The browser's own translator and language detector, as far as they are used. What they give is not trusted. */
export interface TranslationApi {
  Translator: {
    availability: (pair: Pair) => Promise<Availability>;
    create: (options: Pair & Creating) => Promise<BrowserTranslator>;
  };
  LanguageDetector: {
    availability: () => Promise<Availability>;
    create: (options: Creating) => Promise<BrowserDetector>;
  };
}

export type Availability =
  "available" | "downloadable" | "downloading" | "unavailable";

export interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

export interface Creating {
  signal: AbortSignal;
  /** Told how far a download is, from 0 to 1 in `loaded`. */
  monitor: (downloading: Pick<EventTarget, "addEventListener">) => void;
}

export interface BrowserTranslator {
  translate: (
    text: string,
    options: { signal: AbortSignal },
  ) => Promise<unknown>;
  destroy: () => void;
}

export interface BrowserDetector {
  detect: (
    text: string,
    options: { signal: AbortSignal },
  ) => Promise<readonly { detectedLanguage?: string; confidence?: number }[]>;
  destroy: () => void;
}

/** Null in a browser that translates nothing by itself. */
export function findTranslationApi(
  surroundings: object,
): TranslationApi | null {
  const found = surroundings as Partial<TranslationApi>;
  const { Translator, LanguageDetector } = found;
  return typeof Translator?.create === "function" &&
    typeof LanguageDetector?.create === "function"
    ? { Translator, LanguageDetector }
    : null;
}
