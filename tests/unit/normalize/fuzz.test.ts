import { expect, test } from "vitest";

import { EVENT_KINDS } from "@/lib/model/event";
import { type Normalized, NORMALIZERS, normalize } from "@/lib/normalize";
import { PLUMBING } from "@/lib/normalize/plumbing";

import { wireMessages } from "../../support/expected";
import { createDice, mutated } from "../../support/mutations";
import { findRecordings } from "../../support/recording";

const TIMES = Number(process.env.LIVETAP_FUZZ ?? 5_000);
const SEED = Number(process.env.LIVETAP_FUZZ_SEED ?? 1);

const MAX_TEXT = 10_000;
const MAX_LIST = 100;
const ID = /^\d{1,20}$/;
const ID_NAMES = new Set(["id", "to", "group", "side", "team"]);
const KINDS: readonly string[] = EVENT_KINDS;

const recorded = (await Promise.all(findRecordings().map(wireMessages))).flat();
const methods = [...NORMALIZERS.keys(), ...PLUMBING.keys()];

/** What is wrong with a value that came out: ids, texts, lists and numbers out of bounds. */
function faultsIn(value: unknown, path: string): string[] {
  const name = path.split(".").at(-1) ?? "";
  if (typeof value === "string") {
    const isId = ID_NAMES.has(name) || name.endsWith("Id");
    if (isId && !ID.test(value)) return [`${path} is no id: ${value}`];
    return value.length > MAX_TEXT ? [`${path} is long`] : [];
  }
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? [] : [`${path} is ${String(value)}`];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.length > MAX_LIST)
    return [`${path} is long`];
  const isTexts =
    Array.isArray(value) && ["messages", "persons"].includes(name);
  return Object.entries(value).flatMap(([key, inner]) =>
    faultsIn(inner, isTexts ? `${path}.id` : `${path}.${key}`),
  );
}

function faultsOf(normalized: Normalized): string[] {
  if (normalized.kind !== "reading") {
    const { messageId, room } = normalized;
    return [messageId, room].filter((id) => !ID.test(id));
  }
  const { draft, room, messageId, ...rest } = normalized.reading;
  return [
    ...(KINDS.includes(draft.kind) ? [] : [`kind ${draft.kind}`]),
    ...[room, messageId].filter((id) => !ID.test(id)),
    ...faultsIn(draft, "draft"),
    ...faultsIn(rest, "reading"),
  ];
}

test(`${String(TIMES)} damaged messages come to nothing out of bounds`, () => {
  const dice = createDice(SEED);
  const one = () =>
    recorded[dice(recorded.length)] ?? {
      method: "",
      payload: new Uint8Array(),
    };
  for (let time = 0; time < TIMES; time += 1) {
    const { method, payload } = one();
    const asMethod =
      dice(10) === 0 ? (methods[dice(methods.length)] ?? method) : method;
    const bytes = mutated(payload, one().payload, dice);
    const faults = faultsOf(normalize(asMethod, bytes));
    if (faults.length > 0)
      expect.fail(`${asMethod}, time ${String(time)}: ${faults.join(", ")}`);
  }
}, 600_000);

test("many damaged messages are still read, so that the limits are tried", () => {
  const dice = createDice(SEED);
  const kinds = recorded.map(({ method, payload }) => {
    const other = recorded[dice(recorded.length)]?.payload ?? payload;
    return normalize(method, mutated(payload, other, dice)).kind;
  });
  const read = kinds.filter((kind) => kind === "reading");
  expect(read.length).toBeGreaterThan(recorded.length / 4);
});

test("the recorded messages themselves come to nothing out of bounds", () => {
  for (const { method, payload } of recorded)
    expect(faultsOf(normalize(method, payload))).toEqual([]);
});

test("bytes of any method as any other come to nothing out of bounds", () => {
  const samples = new Map(
    recorded.map(({ method, payload }) => [method, payload]),
  );
  for (const payload of samples.values())
    for (const method of methods)
      expect(faultsOf(normalize(method, payload))).toEqual([]);
});
