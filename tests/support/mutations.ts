import protobuf from "protobufjs/minimal.js";

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

/** They leave bytes that are seldom a message. */
const RAW: readonly Mutation[] = [
  flipBits,
  truncate,
  splice,
  swapFields,
  growVarint,
  repeat,
];

/** They leave a message, with other fields than it should have. */
const STRUCTURED: readonly Mutation[] = [
  dropField,
  repeatField,
  takeField,
  renumberField,
  otherNumber,
  otherText,
];

/** A message damaged in one to three ways, as a broken or hostile sender might. */
export function mutated(
  bytes: Uint8Array,
  other: Uint8Array,
  dice: Dice,
): Uint8Array {
  let result = bytes;
  for (let times = dice(3); times >= 0; times -= 1)
    result =
      dice(3) === 0
        ? (RAW[dice(RAW.length)]?.(result, other, dice) ?? result)
        : within(result, other, dice, 5);
  return result;
}

/** Damages the message, or one inside it, whose lengths are then made right. */
function within(
  bytes: Uint8Array,
  other: Uint8Array,
  dice: Dice,
  depth: number,
): Uint8Array {
  const fields = fieldsOf(bytes);
  const at = dice(fields.length);
  const field = fields[at];
  if (field?.type === 2 && depth > 0 && dice(2) === 0) {
    const inner = within(field.body, other, dice, depth - 1);
    return written(fields.with(at, { ...field, body: inner }));
  }
  return STRUCTURED[dice(STRUCTURED.length)]?.(bytes, other, dice) ?? bytes;
}

interface Field {
  number: number;
  type: number;
  body: Uint8Array;
}

/** The fields of a message; none where the bytes are no message. */
function fieldsOf(bytes: Uint8Array): Field[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  try {
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      const from = reader.pos;
      const type = tag & 7;
      const body = type === 2 ? reader.bytes() : skipped(reader, type, from);
      fields.push({ number: tag >>> 3, type, body });
    }
    return fields;
  } catch (malformed) {
    if (malformed instanceof Error) return [];
    throw malformed;
  }
}

function skipped(
  reader: protobuf.Reader,
  type: number,
  from: number,
): Uint8Array {
  reader.skipType(type);
  return reader.buf.slice(from, reader.pos);
}

function written(fields: readonly Field[]): Uint8Array {
  const parts = fields.flatMap(({ number, type, body }) => {
    const head = protobuf.Writer.create().uint32(((number << 3) | type) >>> 0);
    if (type === 2) head.uint32(body.length);
    return [head.finish(), body];
  });
  return joined(...parts);
}

function dropField(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const fields = fieldsOf(bytes);
  return written(fields.toSpliced(dice(fields.length), 1));
}

function repeatField(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const fields = fieldsOf(bytes);
  const field = fields[dice(fields.length)];
  const copies = field ? Array.from({ length: dice(300) }, () => field) : [];
  return written([...fields, ...copies]);
}

function takeField(bytes: Uint8Array, other: Uint8Array, dice: Dice) {
  const fields = fieldsOf(bytes);
  const taken = fieldsOf(other);
  const field = taken[dice(taken.length)];
  return field
    ? written(fields.toSpliced(dice(fields.length), dice(2), field))
    : bytes;
}

function renumberField(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const fields = fieldsOf(bytes);
  const at = dice(fields.length);
  const field = fields[at];
  return field
    ? written(fields.with(at, { ...field, number: 1 + dice(60) }))
    : bytes;
}

function otherNumber(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const fields = fieldsOf(bytes);
  const numbers = fields.filter(({ type }) => type === 0);
  const field = numbers[dice(numbers.length)];
  if (!field) return bytes;
  const body = new Uint8Array(1 + dice(10)).map(() => 0x80 | dice(128));
  body[body.length - 1] = dice(2);
  return written(fields.with(fields.indexOf(field), { ...field, body }));
}

function otherText(bytes: Uint8Array, _other: Uint8Array, dice: Dice) {
  const fields = fieldsOf(bytes);
  const texts = fields.filter(({ type }) => type === 2);
  const field = texts[dice(texts.length)];
  if (!field) return bytes;
  const length = dice(8) === 0 ? 30_000 : dice(40);
  const body = new Uint8Array(length).map(() => dice(256));
  return written(fields.with(fields.indexOf(field), { ...field, body }));
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
