import type {
  Availability,
  Creating,
  Pair,
  TranslationApi,
} from "@/lib/model/translation/api";

export interface FakeTranslator {
  api: TranslationApi;
  /** By language of the source; "" is the detector's. Available where nothing is said. */
  states: Map<string, Availability>;
  /** Languages that were downloaded, or made ready. */
  made: string[];
  destroyed: string[];
  texts: string[];
  /** Told to everybody who downloads. */
  progress: (loaded: number) => void;
  /** Lets downloads end. */
  finish: () => void;
  /** What comes back of a text; a failure for an error. */
  answer: (text: string) => Promise<unknown>;
}

/** A browser that reads Spanish where it finds "¿" or "hola", English where it finds "the", and is unsure otherwise. */
export function fakeTranslator(): FakeTranslator {
  const target = new EventTarget();
  let finish: () => void = () => undefined;
  const downloaded = new Promise<void>((resolve) => (finish = resolve));
  const fake: FakeTranslator = {
    ...{ states: new Map(), made: [], destroyed: [], texts: [] },
    api: {
      Translator: {
        availability: ({ sourceLanguage }: Pair) => stateOf(sourceLanguage),
        create: async ({ sourceLanguage, ...creating }: Pair & Creating) => {
          await make(sourceLanguage, creating);
          return {
            translate: (text) => {
              fake.texts.push(text);
              return fake.answer(text);
            },
            destroy: () => fake.destroyed.push(sourceLanguage),
          };
        },
      },
      LanguageDetector: {
        availability: () => stateOf(""),
        create: async (creating) => {
          await make("", creating);
          return {
            detect: (text) => Promise.resolve(detected(text)),
            destroy: () => fake.destroyed.push(""),
          };
        },
      },
    },
    progress: (loaded) => {
      target.dispatchEvent(
        Object.assign(new Event("downloadprogress"), { loaded }),
      );
    },
    finish,
    answer: (text) => Promise.resolve(`(${text})`),
  };
  const stateOf = (language: string) =>
    Promise.resolve(fake.states.get(language) ?? "available");
  const make = async (language: string, { monitor, signal }: Creating) => {
    if ((await stateOf(language)) === "downloadable") {
      monitor(target);
      await Promise.race([
        downloaded,
        new Promise((_, reject) => {
          if (signal.aborted) reject(new Error("left"));
          signal.addEventListener("abort", () => {
            reject(new Error("left"));
          });
        }),
      ]);
      fake.states.set(language, "available");
    }
    fake.made.push(language);
  };
  return fake;
}

function detected(text: string) {
  const [language, confidence]: readonly [string, number] = /¿|hola/u.test(text)
    ? ["es", 0.9]
    : text.includes("the")
      ? ["en", 0.95]
      : ["pt", 0.3];
  return [{ detectedLanguage: language, confidence }];
}
