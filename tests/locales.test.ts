import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

/** Everything that may ask for a message. */
const sources = ["components", "entrypoints", "lib"]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${root}/${name}`),
  )
  .concat("wxt.config.ts")
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

function messagesOf(locale: string): Map<string, Message> {
  const path = `public/_locales/${locale}/messages.json`;
  const written = readFileSync(path, "utf8");
  return new Map(Object.entries(JSON.parse(written) as Messages)); // our own file
}

const locales = readdirSync("public/_locales");
const languages = locales.map((locale) => ({
  ...{ locale, messages: messagesOf(locale) },
}));
const english = messagesOf("en");
const keys = [...english.keys()];

/** "fr card_error" of every message that something is wrong with. */
function faultyWhere(
  isFaulty: (message: Message, key: string, locale: string) => boolean,
): string[] {
  return languages.flatMap(({ locale, messages }) =>
    [...messages]
      .filter(([key, message]) => isFaulty(message, key, locale))
      .map(([key]) => `${locale} ${key}`),
  );
}

const PLACEHOLDER = /\$(?:\d|\w+\$)/g;

function placeholdersIn({ message }: Message): string[] {
  const found = message.toUpperCase().match(PLACEHOLDER) ?? [];
  return [...new Set(found)].toSorted();
}

test("every message that is asked for exists", () => {
  const asked = [
    ...sources.matchAll(/getMessage\(\s*"(\w+)"/g),
    ...sources.matchAll(/__MSG_(\w+?)__/g),
  ].flatMap(([, key]) => key ?? []);
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
});

test("every message is asked for somewhere", () => {
  const unused = keys.filter(
    (key) =>
      !sources.includes(`"${key}"`) && !sources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test.each(languages)("$locale has every message", ({ messages }) => {
  expect([...messages.keys()].toSorted()).toEqual(keys.toSorted());
});

test("every language says which one it is", () => {
  const said = languages.map(
    ({ messages }) => messages.get("language")?.message,
  );
  expect(said).toEqual(locales);
});

test("no message is empty or begins or ends with a blank", () => {
  expect(
    faultyWhere(({ message }) => message === "" || message.trim() !== message),
  ).toEqual([]);
});

test("a message has the same placeholders in every language", () => {
  const differing = faultyWhere((message, key) => {
    const first = english.get(key);
    return (
      String(placeholdersIn(message)) !==
        String(first && placeholdersIn(first)) ||
      JSON.stringify(message.placeholders) !==
        JSON.stringify(first?.placeholders)
    );
  });
  expect(differing).toEqual([]);
});

test("every placeholder of a message is declared and used", () => {
  const faulty = faultyWhere((message) => {
    const { placeholders = {} } = message;
    const named = placeholdersIn(message).filter((used) => !/\d/.test(used));
    const declared = Object.keys(placeholders).map(
      (name) => `$${name.toUpperCase()}$`,
    );
    return String(named) !== String(declared.toSorted());
  });
  expect(faulty).toEqual([]);
});

test("a message for one has a message for others beside it", () => {
  const partners = { one: "other", other: "one" } as const;
  const alone = keys.filter((key) => {
    const [, stem, form] = /^(.+)_(one|other)$/.exec(key) ?? [];
    return form === "one" || form === "other"
      ? !english.has(`${String(stem)}_${partners[form]}`)
      : false;
  });
  expect(alone).toEqual([]);
});

/** Names, and words that two languages share. */
const SAME: readonly string[] = [
  "es about_version",
  "es battle_streamer",
  "es chart_zoom_hour",
  "es chart_zoom_minutes",
  "es compare_streamer",
  "es dashboard_overlay",
  "es demo_badge",
  "es display_previewName",
  "es display_sizeNormal",
  "es events_asJson",
  "es extension_name",
  "es figure_follows",
  "es figure_unitPerMinute",
  "es kindOne_emote",
  "es kind_emote",
  "es layout_chat",
  "es layout_keyMagenta",
  "es layout_obs",
  "es layout_studio",
  "es lives_streamer",
  "es money_eur",
  "es options_overlay",
  "es panel_name",
  "es popup_name",
  "es search_streamer",
  "fr about_version",
  "fr actions_name",
  "fr actions_pause",
  "fr battle_points_one",
  "fr battle_points_other",
  "fr battle_streamer",
  "fr battle_title",
  "fr battles_count_one",
  "fr battles_count_other",
  "fr battles_title",
  "fr chart_zoom_hour",
  "fr chart_zoom_minutes",
  "fr compare_minute",
  "fr compare_streamer",
  "fr dashboard_places",
  "fr dashboard_session",
  "fr dashboard_sessions",
  "fr data_eraseLives",
  "fr data_lives_one",
  "fr data_lives_other",
  "fr diagnostics_version",
  "fr display_previewName",
  "fr events_asJson",
  "fr events_live",
  "fr everybody_lives",
  "fr export_minutesCsv",
  "fr export_session",
  "fr extension_name",
  "fr feed_battleScores",
  "fr figure_unitPerMinute",
  "fr group_live",
  "fr kindOne_battle",
  "fr kindOne_emote",
  "fr kindOne_question",
  "fr kindOne_superFan",
  "fr kind_battle",
  "fr kind_emote",
  "fr kind_question",
  "fr kind_superFan",
  "fr labels_triangle",
  "fr layout_accent",
  "fr layout_battle",
  "fr layout_chat",
  "fr layout_keyMagenta",
  "fr layout_obs",
  "fr layout_places",
  "fr layout_portrait",
  "fr layout_presetBattle",
  "fr layout_studio",
  "fr layout_transparent",
  "fr lives_streamer",
  "fr money_eur",
  "fr panel_name",
  "fr person_note",
  "fr popup_name",
  "fr sales_code",
  "fr sales_stock",
  "fr search_questions",
  "fr search_streamer",
  "fr session_note",
  "fr someone_live",
  "fr streamers_lives_one",
  "fr streamers_lives_other",
];

test("every message is translated, but for names and shared words", () => {
  const untranslated = faultyWhere(
    ({ message }, key, locale) =>
      locale !== "en" &&
      message === english.get(key)?.message &&
      /\p{L}/u.test(message.replaceAll(PLACEHOLDER, "")),
  );
  expect(untranslated.toSorted()).toEqual(SAME.toSorted());
});

test("a store shows the whole description", () => {
  const tooLong = faultyWhere(
    ({ message }, key) =>
      key === "extension_description" && message.length > 132,
  );
  expect(tooLong).toEqual([]);
});

test("French signs stand behind a space that does not break", () => {
  const breaking = faultyWhere(
    ({ message }, _, locale) => locale === "fr" && / [:;?!»]|« /.test(message),
  );
  expect(breaking).toEqual([]);
});

test("Spanish questions and calls are opened as well", () => {
  const isOpened = (message: string, [open, close]: [string, string]) =>
    message.split(open).length === message.split(close).length;
  const open = faultyWhere(
    ({ message }, _, locale) =>
      locale === "es" &&
      !(isOpened(message, ["¿", "?"]) && isOpened(message, ["¡", "!"])),
  );
  expect(open).toEqual([]);
});
