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

test("kinds that do not exist are dropped", () => {
  expect(parseDisplay({ hiddenKinds: ["gift", "nonsense", 4] })).toEqual({
    hiddenKinds: ["gift"],
  });
});

test("what was written is read again", async () => {
  await writeDisplay({ hiddenKinds: ["share"] });
  expect(await readDisplay()).toEqual({ hiddenKinds: ["share"] });
});
