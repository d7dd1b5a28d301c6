import { expect, test } from "vitest";

import { MAX_FACTS_LENGTH, type PageMessage } from "@/lib/protocol/page";
import { readPageState } from "@/lib/relay/page-state";

function read(pathname: string, textContent: string | null, isLoading = false) {
  const told: PageMessage[] = [];
  const element: unknown = textContent === null ? null : { textContent };
  const document = Object.assign(new EventTarget(), {
    readyState: isLoading ? ("loading" as const) : ("complete" as const),
    getElementById: () => element as HTMLElement | null,
  });
  readPageState(
    { document, location: { pathname } },
    (facts) => told.push(facts),
    new AbortController().signal,
  );
  return { told, document };
}

const FACTS = [{ kind: "facts", path: "SIGI_STATE", text: "{}" }];

test("the state of a live's page is told", () => {
  expect(read("/@river/live", "{}").told).toEqual(FACTS);
});

test("a page that still loads is read when it is complete", () => {
  const { told, document } = read("/@river/live", "{}", true);
  expect(told).toEqual([]);
  document.dispatchEvent(new Event("DOMContentLoaded"));
  expect(told).toEqual(FACTS);
});

test("a page that says again and again that it is complete is read once", () => {
  const { told, document } = read("/@river/live", "{}", true);
  document.dispatchEvent(new Event("DOMContentLoaded"));
  document.dispatchEvent(new Event("DOMContentLoaded"));
  expect(told).toEqual(FACTS);
});

test.each([
  ["another page", "/explore", "{}"],
  ["a page without state", "/@river/live", null],
  ["an empty state", "/@river/live", ""],
  ["a huge state", "/@river/live", "x".repeat(MAX_FACTS_LENGTH + 1)],
])("nothing is told of %s", (_, pathname, text) => {
  expect(read(pathname, text).told).toEqual([]);
});
