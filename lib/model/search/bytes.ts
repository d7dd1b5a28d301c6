export interface ByteWriter {
  /** A whole number from 0 to 2^53, in as few bytes as it takes. */
  number: (value: number) => void;
  bytes: (value: Uint8Array) => void;
  length: () => number;
  written: () => Uint8Array<ArrayBuffer>;
}

export function createWriter(): ByteWriter {
  let buffer = new Uint8Array(256);
  let length = 0;
  const need = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  return {
    number(value) {
      need(8);
      let rest = value;
      for (; rest > 0x7f; rest = Math.floor(rest / 128))
        buffer[length++] = (rest % 128) | 0x80;
      buffer[length++] = rest;
    },
    bytes(value) {
      need(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    length: () => length,
    written: () => buffer.slice(0, length),
  };
}

export interface ByteReader {
  number: () => number;
  /** The next so many, without copying them. */
  bytes: (length: number) => Uint8Array;
  skip: (length: number) => void;
  isAtEnd: () => boolean;
}

export function createReader(buffer: Uint8Array): ByteReader {
  let at = 0;
  return {
    number() {
      let value = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = buffer[at] ?? 0;
        at += 1;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
      }
    },
    bytes(length) {
      at += length;
      return buffer.subarray(at - length, at);
    },
    skip(length) {
      at += length;
    },
    isAtEnd: () => at >= buffer.length,
  };
}
