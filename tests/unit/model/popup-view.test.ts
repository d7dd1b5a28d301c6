import { expect, test } from "vitest";

import { parsePopupView, type PopupView } from "@/lib/model/popup-view";

const NOW = 1_790_000_040_000;
const ROW = {
  name: "Noor",
  handle: "noor",
  picture: "",
  about: "281",
  isDemo: false,
};
const VIEW: PopupView = {
  at: NOW - 60_000,
  noticesHeight: 52,
  live: {
    ...{ name: "Maple Fox", handle: "maple.fox", title: "Clay" },
    ...{ picture: "", elapsed: "0:12:00", isDemo: true },
    figures: [
      {
        ...{ name: "viewers", label: "Viewers", value: "281" },
        ...{ explanation: "281 now", detail: "peak 300" },
        ...{ unit: "", change: "+4", changeLong: "+4 in 10 minutes" },
      },
    ],
  },
  others: [ROW],
  last: [],
  isPaused: false,
  isExcluded: true,
};

test("what was shown comes back as it was", () => {
  const stored: unknown = JSON.parse(JSON.stringify(VIEW));
  expect(parsePopupView(stored, NOW)).toEqual(VIEW);
});

test("without a live it comes back too", () => {
  const view = { ...VIEW, live: null, last: [ROW] };
  expect(parsePopupView(view, NOW)).toEqual(view);
});

test.each([
  ["nothing", null],
  ["older than half a day", { ...VIEW, at: NOW - 12 * 3_600_000 - 1 }],
  ["from the future", { ...VIEW, at: NOW + 1 }],
  ["without a time", { ...VIEW, at: undefined }],
  ["without a height", { ...VIEW, noticesHeight: "52" }],
  ["with half a live", { ...VIEW, live: { ...VIEW.live, title: 7 } }],
])("%s is not shown", (_, stored) => {
  expect(parsePopupView(stored, NOW)).toBeNull();
});

test("a line that does not fit is left out", () => {
  const others = [ROW, { name: "No more" }, "x"];
  expect(parsePopupView({ ...VIEW, others }, NOW)?.others).toEqual([ROW]);
});
