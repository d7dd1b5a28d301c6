import { expect, test } from "vitest";

import { relayIdOf } from "@/lib/relay/relay-id";

test("an id has one of 36 characters for each random byte", () => {
  expect(relayIdOf(new Uint8Array([0, 9, 10, 35, 36, 255]))).toBe("09az03");
});
