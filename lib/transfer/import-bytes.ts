import { ImportRefusedError } from "./import-refusal";

const GZIP = [0x1f, 0x8b];

/** The bytes of a file, unpacked where it is packed; `onRead` is told how many of its own have been read. */
export async function* bytesOf(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array, undefined> {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isPacked = GZIP.every((byte, index) => head[index] === byte);
  const counted = file.stream().pipeThrough(counting(onRead));
  const stream = isPacked
    ? counted.pipeThrough(new DecompressionStream("gzip"))
    : counted;
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await nextOf(reader);
      if (done) return;
      yield value;
    }
  } finally {
    // What is left of a file that was refused or given up.
    await reader.cancel().catch(() => undefined);
  }
}

/** A file that vanished, or a packed one that does not end as it should. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch {
    throw new ImportRefusedError("cutOff");
  }
}

function counting(onRead: (bytes: number) => void) {
  let read = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.length;
      onRead(read);
      controller.enqueue(chunk);
    },
  });
}
