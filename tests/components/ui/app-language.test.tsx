// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { expect, test } from "vitest";

import { App } from "@/components/ui/app";
import "@/tests/support/patience";

test("a page says the language it is in, and its title", () => {
  render(<App title="Livetap settings">here</App>);
  expect(document.documentElement.lang).toBe("en-US");
  expect(document.title).toBe("Livetap settings");
  cleanup();
});

test("a page without a title of its own has Livetap's name", () => {
  document.title = "";
  render(<App>here</App>);
  expect(document.title).toBe("Livetap");
  cleanup();
});
