import { expect, test } from "vitest";

import {
  type Asked,
  askedOf,
  paramsOf,
  searchOf,
} from "@/lib/model/search/asked";

const NOTHING: Asked = {
  ...{ text: "", person: "", streamer: "", session: "" },
  ...{ from: "", to: "", kind: "" },
};

test("both days are asked for whole, and no moment of the next", () => {
  const { from, to } = searchOf({
    ...NOTHING,
    ...{ from: "2026-11-20", to: "2026-11-21" },
  });
  expect(from).toBe(new Date(2026, 10, 20).getTime());
  expect(to).toBe(new Date(2026, 10, 22).getTime() - 1);
});

test("one day alone is a day long, also at the end of a year", () => {
  const day = "2026-12-31";
  const { from, to } = searchOf({ ...NOTHING, from: day, to: day });
  expect(from).toBe(new Date(2026, 11, 31).getTime());
  expect(to).toBe(new Date(2027, 0, 1).getTime() - 1);
});

test("what is not asked narrows nothing down", () => {
  expect(searchOf(NOTHING)).toEqual({ query: [] });
});

test("what an address tells is what was asked, and what cannot be read asks nothing", () => {
  const asked: Asked = {
    ...{ text: "blue loom", person: "5", streamer: "6", session: "7" },
    ...{ from: "2026-11-20", to: "2026-11-21", kind: "comment" },
  };
  expect(askedOf(new URLSearchParams(paramsOf(asked)))).toEqual(asked);
  const wrong = { from: "20-11-2026", to: "yesterday", kind: "none" };
  expect(askedOf(new URLSearchParams(wrong))).toEqual(NOTHING);
});
