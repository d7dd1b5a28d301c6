import "fake-indexeddb/auto";

import { readFileSync } from "node:fs";

import fc from "fast-check";
import { fakeBrowser } from "wxt/testing/fake-browser";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message | undefined>;

// The same commit always ends the same there; everywhere else each run looks at other cases.
if (process.env.CI) fc.configureGlobal({ seed: 20_260_901 });

const messages = JSON.parse(
  readFileSync("public/_locales/en/messages.json", "utf8"),
) as Messages; // our own file

fakeBrowser.i18n.getUILanguage = () => "en-US";

/** Screens speak English, as they do in a browser; the fake browser leaves its words to the test. */
fakeBrowser.i18n.getMessage = (
  key: string,
  given: string | (string | number)[] = [],
) => {
  const values = Array.isArray(given) ? given : [given];
  const { message = "", placeholders = {} } = messages[key] ?? {};
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [
      name.toLowerCase(),
      content,
    ]),
  );
  return message
    .replace(
      /\$([A-Za-z]+)\$/g,
      (_, name: string) => contents.get(name.toLowerCase()) ?? "",
    )
    .replace(/\$(\d)/g, (_, place: string) =>
      String(values[Number(place) - 1] ?? ""),
    );
};
