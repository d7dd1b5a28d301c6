/** Texts as one gzip file, piece by piece: no faster than the pieces are taken. */
export async function* gzipped(
  pieces: AsyncIterator<string, undefined>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> = source
    .pipeThrough(new CompressionStream("gzip"))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
