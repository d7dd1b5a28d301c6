import { expect, test } from "vitest";

import { parseOptions } from "../../replay/demo-options";

test("without a display the demo runs headless and fast, with one at the live's own pace", () => {
  expect(parseOptions([], {})).toEqual({
    ...{ recording: null, speed: 20, isHeadless: true },
    ...{ out: "demo-output", binaryType: "blob" },
  });
  expect(parseOptions([], { DISPLAY: ":0" })).toMatchObject({
    ...{ speed: 1, isHeadless: false },
  });
});

test("what is typed is taken", () => {
  const words =
    "--recording a.ndjson.gz --speed max --headless --out o --binary-type arraybuffer";
  expect(parseOptions(words.split(" "), { DISPLAY: ":0" })).toEqual({
    ...{ recording: "a.ndjson.gz", speed: "max", isHeadless: true },
    ...{ out: "o", binaryType: "arraybuffer" },
  });
});

test.each([
  ["--speed 0", "above 0"],
  ["--speed fast", "above 0"],
  ["--binary-type text", "blob or arraybuffer"],
  ["--wrong", "wrong"],
])("%s is refused in words", (words, told) => {
  expect(() => parseOptions(words.split(" "), {})).toThrow(told);
});
