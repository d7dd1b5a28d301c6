// @vitest-environment happy-dom
import { readFileSync } from "node:fs";

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { DeskKeys } from "@/components/live/desk/desk-keys";
import { FeedKeys } from "@/components/live/feed-keys";

import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(() => surround({}));

/** Keys in docs/keys.md, from the table under that heading. */
function documented(heading: string): string[] {
  const text = readFileSync("docs/keys.md", "utf8");
  const [, after = ""] = text.split(`## ${heading}\n`);
  const [part = ""] = after.split("\n## ");
  return part
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => {
      const [, keys = ""] = line.split("|");
      return [...keys.matchAll(/`([^`]+)`/gu)].map(([, key = ""]) => key);
    });
}

async function explained(name: string): Promise<string[]> {
  const help = await screen.findByRole("dialog", { name });
  return within(help)
    .getAllByRole("term")
    .flatMap((term) => [...term.querySelectorAll("kbd")])
    .map(({ textContent }) => textContent)
    .filter((key) => key !== "–");
}

test("every key that the desk explains is in the documentation", async () => {
  const desk = <DeskKeys isOpen onChange={() => undefined} />;
  renderScreen(desk, temporaryDatabase());
  const keys = await explained("Keys of the desk");
  expect(keys).toContain("?");
  expect(documented("Desk")).toEqual(expect.arrayContaining(keys));
});

test("every key that the feed explains is in the documentation", async () => {
  renderScreen(<FeedKeys />, temporaryDatabase());
  await userEvent.click(screen.getByRole("button", { name: "Keyboard" }));
  const keys = await explained("Keyboard");
  expect(keys).toContain("C");
  expect(documented("Feed")).toEqual(expect.arrayContaining(keys));
});

test("keys that the browser gives are documented as the manifest asks for them", () => {
  const asked = readFileSync("wxt.config.ts", "utf8");
  const keys = [...asked.matchAll(/default: "(Alt\+[^"]+)"/gu)];
  expect(documented("Everywhere in the browser")).toEqual(
    keys.map(([, key]) => key),
  );
});
