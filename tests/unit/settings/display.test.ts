import { expect, test } from "vitest";

import {
  DEFAULT_DISPLAY,
  parseDisplay,
  readDisplay,
  writeDisplay,
} from "@/lib/settings/display";

test.each([undefined, null, 3, {}, { hiddenKinds: "join" }])(
  "what is stored as %j falls back to the default",
  (stored) => {
    expect(parseDisplay(stored)).toEqual(DEFAULT_DISPLAY);
  },
);

test("groups that do not exist are dropped", () => {
  expect(parseDisplay({ hiddenGroups: ["gift", "nonsense", 4] })).toEqual({
    hiddenGroups: ["gift"],
  });
});

test.each([
  [
    ["join", "like"],
    ["join", "like", "caption", "guest"],
  ],
  [
    ["comment", "notice"],
    ["comment", "caption", "guest"],
  ],
  [
    ["control", "notice"],
    ["live", "caption", "guest"],
  ],
])(
  "the single kinds %j that were stored before still load",
  (kinds, groups) => {
    expect(parseDisplay({ hiddenKinds: kinds })).toEqual({
      hiddenGroups: groups,
    });
  },
);

test("what was written is read again", async () => {
  await writeDisplay({ hiddenGroups: ["share"] });
  expect(await readDisplay()).toEqual({ hiddenGroups: ["share"] });
});
