import { isDeepStrictEqual } from "node:util";

import { describe, expect, test } from "vitest";

import type { Reading } from "@/lib/model/reading";
import { NORMALIZERS, shortMethod } from "@/lib/normalize";
import { PLUMBING } from "@/lib/normalize/plumbing";

import { type Compared, comparedMessages } from "../support/expected";
import { findRecordings } from "../support/recording";
import gaps from "./known-gaps.json";
import { flattened, mainFields } from "./main-fields";

const KNOWN_GAPS: Readonly<Record<string, string>> = gaps;

const recordings = await Promise.all(
  findRecordings().map(async (file) => ({
    name: file.split("/").at(-1) ?? file,
    compared: await comparedMessages(file),
  })),
);
const everything = recordings.flatMap(({ compared }) => compared);

/** Fields whose value differs, by method and field. */
function gapsOf({ expected, normalized }: Compared): string[] {
  if (normalized.kind !== "reading") return [];
  const method = shortMethod(expected.method);
  const { reading } = normalized;
  const wanted = flattened(expected.data ?? {});
  // A room message with a display text sends a blank in place of a content.
  if (method === "RoomMessage" && wanted.content === " ") delete wanted.content;
  // One caption has its time in seconds.
  if (Number(wanted.timestampMs) < 1e11)
    wanted.timestampMs = `${String(wanted.timestampMs)}000`;
  const ours = mainFields(reading);
  const differing = Object.entries(wanted).filter(
    ([name, value]) => !isDeepStrictEqual(ours[name], value),
  );
  const names = differing.map(([name]) => `${method}.${name}`);
  return saysDisplayText(expected, reading)
    ? names
    : [...names, `${method}.displayText`];
}

/** The words of a display text, where they are kept, are its pattern with the slots filled in. */
function saysDisplayText(
  { displayText }: Compared["expected"],
  { draft }: Reading,
): boolean {
  if (!displayText || !("textKey" in draft)) return !displayText;
  const [first = "", ...rest] = displayText.pattern.split(/\{\d+:\w+\}/);
  const text = draft.text ?? "";
  return (
    draft.textKey === displayText.key &&
    text.startsWith(first.trimStart()) &&
    rest.every((words) => text.includes(words.trimEnd()))
  );
}

describe.each(recordings)("$name", ({ compared }) => {
  test("every message is read, or is named as plumbing", () => {
    const left = compared
      .filter(({ normalized }) =>
        ["unknown", "undecodable"].includes(normalized.kind),
      )
      .map(({ message }) => message.method);
    expect(left).toEqual([]);
  });

  test("every message says where and when it belongs, and who did it", () => {
    for (const { expected, message, normalized } of compared) {
      expect(message.method).toBe(expected.method);
      expect(message.id).toBe(expected.wrapperMsgId);
      expect(message.isHistory).toBe(expected.history ?? false);
      const { room, messageId } =
        normalized.kind === "reading" ? normalized.reading : normalized;
      if (expected.roomId !== "0") expect(room).toBe(expected.roomId);
      if (expected.msgId !== "0") expect(messageId).toBe(expected.msgId);
      if (normalized.kind !== "reading") continue;
      const time = Number(expected.createTime);
      if (time > 0)
        expect(normalized.reading.createdAt).toBe(
          time < 1e11 ? time * 1000 : time,
        );
      if (expected.user) expect(normalized.reading.user).toEqual(expected.user);
    }
  });
});

test("every main field is as expected, but for the known gaps", () => {
  const found = new Set(everything.flatMap(gapsOf));
  expect([...found].sort()).toEqual(Object.keys(KNOWN_GAPS).sort());
});

test("no method is both read and plumbing, and at least 45 are read", () => {
  const both = [...NORMALIZERS.keys()].filter((name) => PLUMBING.has(name));
  expect(both).toEqual([]);
  const read = everything.filter(
    ({ normalized }) => normalized.kind === "reading",
  );
  const methods = new Set(
    read.map(({ message }) => shortMethod(message.method)),
  );
  expect(methods.size).toBeGreaterThanOrEqual(45);
});
