import { expect, test, vi } from "vitest";

import { findTranslationApi } from "@/lib/model/translation/api";
import {
  createTranslations,
  type Wanted,
} from "@/lib/model/translation/translations";
import {
  type FakeTranslator,
  fakeTranslator,
} from "@/tests/support/fake-translator";

/** What is to run later runs when the test says so. */
function set(prepare: (fake: FakeTranslator) => void = () => undefined) {
  const fake = fakeTranslator();
  prepare(fake);
  const stop = new AbortController();
  const timers = new Map<number, Set<() => void>>();
  const later = (run: () => void, ms: number) => {
    const runs = timers.get(ms) ?? new Set();
    timers.set(ms, runs.add(run));
    return () => runs.delete(run);
  };
  const translations = createTranslations({
    ...{ api: fake.api, target: "en", known: ["en", "fr"], later },
    signal: stop.signal,
  });
  const pass = (ms: number) => {
    const due = timers.get(ms) ?? [];
    timers.delete(ms);
    for (const run of due) run();
  };
  return { fake, translations, stop, pass };
}

let made = 0;
function aComment(text: string, language?: string): Wanted {
  made += 1;
  return { id: String(made), text, language };
}

const HOLA = "hola a todos";
const IDLE_MS = 60_000;
const STUCK_MS = 15_000;

test("a comment in another language is translated, and the original is one step away", async () => {
  const { translations } = set();
  const comment = aComment(HOLA);
  const changed = vi.fn();
  translations.subscribe(changed);
  translations.want(comment);
  const told = { language: "es", text: `(${HOLA})` };
  await vi.waitFor(() => {
    expect(translations.translationOf(comment)).toEqual({
      ...{ ...told, isOriginal: false },
    });
  });
  expect(changed).toHaveBeenCalled();
  const before = translations.translationOf(comment);
  expect(translations.translationOf(comment)).toBe(before);
  translations.toggle(comment.id);
  expect(translations.translationOf(comment)?.isOriginal).toBe(true);
  translations.toggle(comment.id);
  expect(translations.translationOf(comment)?.isOriginal).toBe(false);
});

test.each([
  ["is in the reader's own language", aComment("all of the yarn")],
  ["is in one the reader knows, as TikTok tells", aComment(HOLA, "fr-CA")],
  ["may be in any language", aComment("kkkk")],
  ["has no words", aComment("🧶🧶 !!")],
])("a comment that %s stays as it is", async (_, comment) => {
  const { fake, translations } = set();
  translations.want(comment);
  const other = aComment(HOLA);
  const leave = translations.want(other);
  await vi.waitFor(() => {
    expect(translations.translationOf(other)).not.toBeNull();
  });
  leave();
  expect(translations.translationOf(comment)).toBeNull();
  expect(fake.texts).toEqual([HOLA]);
});

test("what TikTok tells of the language is believed, and no detector made", async () => {
  const { fake, translations } = set();
  const comment = aComment("obrigado", "pt");
  translations.want(comment);
  await vi.waitFor(() => {
    expect(translations.translationOf(comment)?.language).toBe("pt");
  });
  expect(fake.made).toEqual(["pt"]);
});

test("the same words are translated once, whoever says them", async () => {
  const { fake, translations } = set();
  const comments = [aComment(HOLA, "es"), aComment(HOLA, "es")];
  for (const comment of comments) translations.want(comment);
  await vi.waitFor(() => {
    expect(
      translations.translationOf(comments[1] ?? aComment("")),
    ).toBeTruthy();
  });
  const later = aComment(HOLA, "es");
  translations.want(later);
  expect(translations.translationOf(later)).not.toBeNull();
  expect(fake.texts.length).toBeLessThanOrEqual(2);
});

test("only what is in sight is translated, and of too much the latest", async () => {
  const { fake, translations } = set();
  const gone = aComment("hola uno", "es");
  let go: () => void = () => undefined;
  const isFree = new Promise<void>((resolve) => (go = resolve));
  fake.answer = async (text) => {
    await isFree;
    return `(${text})`;
  };
  translations.want(aComment("hola cero", "es"));
  translations.want(gone)();
  const many = Array.from({ length: 200 }, (_, index) =>
    aComment(`hola ${String(index)}`, "es"),
  );
  for (const comment of many) translations.want(comment);
  go();
  await vi.waitFor(() => {
    expect(fake.texts).toHaveLength(41);
  });
  expect(fake.texts[1]).toBe("hola 199");
  expect(fake.texts).not.toContain("hola uno");
  expect(fake.texts).not.toContain("hola 100");
});

test("a download is asked for once, told of, and what waited is translated", async () => {
  const { fake, translations } = set(({ states }) => {
    states.set("", "downloadable").set("es", "downloadable");
  });
  const [first, second] = [aComment("¿cuánto?"), aComment(HOLA, "es")];
  translations.want(first);
  translations.want(second);
  await vi.waitFor(() => {
    expect(translations.status()).toEqual({
      ...{ kind: "missing", languages: ["", "es"] },
    });
  });
  expect(fake.made).toEqual([]);
  translations.download();
  await vi.waitFor(() => {
    fake.progress(0.5);
    expect(translations.status()).toEqual({ kind: "downloading", share: 0.5 });
  });
  const third = aComment("hola y gracias", "es");
  translations.want(third);
  fake.finish();
  await vi.waitFor(() => {
    expect(translations.translationOf(third)).not.toBeNull();
    expect(translations.translationOf(first)).not.toBeNull();
    expect(translations.translationOf(second)).not.toBeNull();
  });
  expect(translations.status()).toEqual({ kind: "quiet" });
});

test("a download that is left is not asked for again", async () => {
  const { fake, translations } = set(({ states }) => {
    states.set("es", "downloadable");
  });
  translations.want(aComment(HOLA, "es"));
  await vi.waitFor(() => {
    expect(translations.status().kind).toBe("missing");
  });
  translations.download();
  translations.leave();
  expect(translations.status()).toEqual({ kind: "quiet" });
  const other = aComment("the yarn in german", "de");
  translations.want(aComment("hola otra vez", "es"));
  translations.want(other);
  await vi.waitFor(() => {
    expect(translations.translationOf(other)).not.toBeNull();
  });
  expect(translations.status()).toEqual({ kind: "quiet" });
  expect(fake.made).toEqual(["de"]);
});

test("a language that the browser does not translate stays as it is, without a word", async () => {
  const { translations } = set(({ states }) => {
    states.set("es", "unavailable");
  });
  const [comment, other] = [aComment(HOLA, "es"), aComment("danke sehr", "de")];
  translations.want(other);
  translations.want(comment);
  await vi.waitFor(() => {
    expect(translations.translationOf(other)).not.toBeNull();
  });
  expect(translations.translationOf(comment)).toBeNull();
  expect(translations.status()).toEqual({ kind: "quiet" });
});

test.each([
  ["fails", () => Promise.reject(new Error("no"))],
  ["gives no text", () => Promise.resolve({ toString: () => "x" })],
])(
  "a translator that %s three times is asked no more until the reader wants",
  async (_, answer) => {
    const { fake, translations } = set();
    fake.answer = answer;
    for (const word of ["uno", "dos", "tres", "cuatro"])
      translations.want(aComment(`hola ${word}`, "es"));
    await vi.waitFor(() => {
      expect(translations.status()).toEqual({ kind: "failed" });
    });
    expect(fake.texts).toHaveLength(3);
    expect(fake.destroyed).toEqual(["es"]);
    fake.answer = (text) => Promise.resolve(`(${text})`);
    const late = aComment("hola cinco", "es");
    translations.want(late);
    expect(fake.texts).toHaveLength(3);
    translations.tryAgain();
    await vi.waitFor(() => {
      expect(translations.translationOf(late)).not.toBeNull();
    });
  },
);

test("a translator that never answers holds up nobody", async () => {
  const { fake, translations, pass } = set();
  fake.answer = () => new Promise(() => undefined);
  translations.want(aComment(HOLA, "es"));
  await vi.waitFor(() => {
    expect(fake.texts).toHaveLength(1);
  });
  fake.answer = (text) => Promise.resolve(`(${text})`);
  const next = aComment("hola de nuevo", "es");
  translations.want(next);
  pass(STUCK_MS);
  await vi.waitFor(() => {
    expect(translations.translationOf(next)).not.toBeNull();
  });
});

test("no text is longer than a comment can be", async () => {
  const { fake, translations } = set();
  fake.answer = () => Promise.resolve("x".repeat(1e6));
  const comment = aComment(HOLA, "es");
  translations.want(comment);
  await vi.waitFor(() => {
    expect(translations.translationOf(comment)?.text).toHaveLength(2_000);
  });
});

test("translators are let go when there is nothing to do, and when nobody looks", async () => {
  const { fake, translations, stop, pass } = set();
  const [first, second] = [aComment(HOLA, "es"), aComment("hola dos", "es")];
  translations.want(first);
  await vi.waitFor(() => {
    expect(translations.translationOf(first)).not.toBeNull();
  });
  await vi.waitFor(() => {
    pass(IDLE_MS);
    expect(fake.destroyed).toEqual(["es"]);
  });
  translations.want(second);
  await vi.waitFor(() => {
    expect(translations.translationOf(second)).not.toBeNull();
  });
  expect(fake.made).toEqual(["es", "es"]);
  stop.abort();
  await vi.waitFor(() => {
    expect(fake.destroyed).toEqual(["es", "es"]);
  });
});

test("a browser without both parts translates nothing", () => {
  const { api } = fakeTranslator();
  expect(findTranslationApi({})).toBeNull();
  expect(findTranslationApi({ Translator: api.Translator })).toBeNull();
  expect(findTranslationApi(api)).toMatchObject(api);
});
