// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { Feed } from "@/components/live/feed";
import { Options } from "@/components/settings/options";

import {
  type FakeTranslator,
  fakeTranslator,
} from "../../support/fake-translator";
import { renderScreen, surround } from "../../support/screen";
import { aComment, aSessionRow } from "../../support/session-rows";
import { temporaryDatabase } from "../../support/temporary-database";

const HOLA = "hola, ¿cuánto cuesta?";

let database = temporaryDatabase();

beforeEach(async () => {
  database = temporaryDatabase();
  await surround({});
  const now = Date.now();
  await database.sessions.add(aSessionRow({ startedAt: now, lastAt: now }));
  await database.events.bulkAdd([
    aComment(1, now, { text: "what about the blue one" }),
    aComment(2, now + 1, { text: HOLA }),
  ]);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function stubTranslator(): FakeTranslator {
  const fake = fakeTranslator();
  vi.stubGlobal("Translator", fake.api.Translator);
  vi.stubGlobal("LanguageDetector", fake.api.LanguageDetector);
  return fake;
}

const turnOn = () =>
  fakeBrowser.storage.local.set({ translation: { isOn: true } });

test("a comment is shown translated, and the key T shows what was written and back", async () => {
  const fake = stubTranslator();
  await turnOn();
  renderScreen(<Feed session={1} />, database);
  const translated = await screen.findByText(`(${HOLA})`);
  expect(translated.lang).toBe("en");
  expect(fake.texts).toEqual([HOLA]);
  screen.getByRole("list", { name: "Feed" }).focus();
  await userEvent.keyboard("{ArrowDown}t");
  const original = await screen.findByText(HOLA);
  expect(original.lang).toBe("es");
  const line = original.closest("article");
  if (!line) throw new Error("no line");
  await userEvent.click(
    within(line).getByRole("button", { name: "Show the translation" }),
  );
  await screen.findByText(`(${HOLA})`);
  expect(
    within(line).getByRole("button", {
      name: "Show the original (Spanish)",
    }),
  ).toBeDefined();
});

test("nothing translated is stored", async () => {
  stubTranslator();
  await turnOn();
  renderScreen(<Feed session={1} />, database);
  await screen.findByText(`(${HOLA})`);
  const kept = await Promise.all(database.tables.map((one) => one.toArray()));
  const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session];
  const stored = await Promise.all(areas.map((area) => area.get()));
  expect(JSON.stringify([kept, stored])).not.toContain(`(${HOLA})`);
  expect(JSON.stringify(kept)).toContain(HOLA);
});

test("what takes a download asks for it once, tells how far it is, and can be left", async () => {
  const fake = stubTranslator();
  fake.states.set("es", "downloadable");
  await turnOn();
  renderScreen(<Feed session={1} />, database);
  await screen.findByText(/Comments in Spanish can be translated/);
  await userEvent.click(screen.getByRole("button", { name: "Download" }));
  await waitFor(() => {
    fake.progress(0.42);
    expect(screen.getByText(/42%/)).toBeDefined();
  });
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => {
    expect(screen.queryByText(/%/)).toBeNull();
  });
  expect(screen.getByText(HOLA)).toBeDefined();
});

test("a translator that fails says so once, and the comments stay", async () => {
  const fake = stubTranslator();
  fake.answer = () => Promise.reject(new Error("no"));
  const now = Date.now();
  await database.events.bulkAdd(
    [3, 4, 5].map((row) => aComment(row, now + row, { text: `hola ${row}` })),
  );
  await turnOn();
  renderScreen(<Feed session={1} />, database);
  await screen.findByText(/translator failed/);
  expect(screen.getByText(HOLA)).toBeDefined();
});

test("nothing is loaded nor asked before it is wanted", async () => {
  const fake = stubTranslator();
  renderScreen(<Feed session={1} />, database);
  await screen.findByText(HOLA);
  await userEvent.click(screen.getByRole("button", { name: "Filters" }));
  expect(fake.made).toEqual([]);
});

test("the option is there where the browser translates, and else not", async () => {
  const { unmount } = renderScreen(<Options />, database);
  await screen.findByRole("group", { name: "Density" });
  expect(
    screen.queryByRole("group", { name: "Translate comments" }),
  ).toBeNull();
  unmount();
  stubTranslator();
  renderScreen(<Options />, database);
  const setting = await screen.findByRole("group", {
    name: "Translate comments",
  });
  await userEvent.click(within(setting).getByRole("switch"));
  await within(setting).findByText("Languages you read too");
  const stored = await fakeBrowser.storage.local.get("translation");
  expect(stored.translation).toMatchObject({ isOn: true, target: "" });
});
