import { expect, test } from "vitest";

import { initialsOf, isPictureAddress } from "@/components/ui/picture";

test.each([
  ["https://p16-sign-va.tiktokcdn.com/a.webp", true],
  ["https://p19.tiktokcdn-us.com/a.webp", true],
  ["https://p16.ibyteimg.com/a.webp", true],
  ["http://p16.tiktokcdn.com/a.webp", false],
  ["https://tiktokcdn.com.example.org/a.webp", false],
  ["https://example.org/?x=.tiktokcdn.com", false],
  ["javascript:alert(1)", false],
  ["", false],
])("a picture at %s is asked for: %s", (address, isAsked) => {
  expect(isPictureAddress(address)).toBe(isAsked);
});

test.each([
  ["Maple Fox", "MF"],
  ["maple.fox.12", "MF"],
  ["River 🦦 Otter", "RO"],
  ["نور", "ن"],
  ["🦦", "·"],
  ["", "·"],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
