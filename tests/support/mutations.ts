/** Numbers from 0 up to a limit, always the same for the same seed. */
export type Dice = (limit: number) => number;

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

type Mutation = (
  bytes: Uint8Array,
  other: Uint8Array,
  dice: Dice,
) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [
  flipBits,
  truncate,
  splice,
  swapFields,
  growVarint,
  repeat,
];

/** A message damaged in one to three ways, as a broken or hostile sender might. */
export function mutated(
  bytes: Uint8Array,
  other: Uint8Array,
  dice: Dice,
): Uint8Array {
  let result = bytes;
  for (let times = dice(3); times >= 0; times -= 1)
    result = MUTATIONS[dice(MUTATIONS.length)]?.(result, other, dice) ?? result;
  return result;
}

function flipBits(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const copy = bytes.slice();
  for (let times = dice(8); times >= 0; times -= 1) {
    const at = dice(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << dice(8));
  }
  return copy;
}

function truncate(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  return bytes.slice(0, dice(bytes.length + 1));
}

/** A stretch of another message in place of one of this. */
function splice(bytes: Uint8Array, other: Uint8Array, dice: Dice) {
  const at = dice(bytes.length + 1);
  const from = dice(other.length + 1);
  const length = dice(200);
  return joined(
    bytes.slice(0, at),
    other.slice(from, from + length),
    bytes.slice(at + dice(200)),
  );
}

/** Another number and type of field in place of some byte, often a tag. */
function swapFields(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const copy = bytes.slice();
  if (copy.length > 0) copy[dice(copy.length)] = (dice(16) << 3) | dice(6);
  return copy;
}

function growVarint(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const at = dice(bytes.length + 1);
  const varint = new Uint8Array(1 + dice(10)).fill(0xff);
  return joined(bytes.slice(0, at), varint, bytes.slice(at));
}

function repeat(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const at = dice(bytes.length + 1);
  const piece = bytes.slice(at, at + dice(64));
  const times = Array.from({ length: dice(50) }, () => piece);
  return joined(bytes.slice(0, at), ...times, bytes.slice(at));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
