/**
 * Gunzips, or null when the bytes are not gzip or grow beyond `limit` bytes. Written to the stream by hand: a Blob as its
 * source is kept by the browser's own process, which costs ten times as much.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // What fails here fails in reading as well.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(chunks, size);
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return null;
      }
      chunks.push(value);
    }
  } catch (notGzip) {
    if (notGzip instanceof TypeError || notGzip instanceof Error) return null;
    throw notGzip;
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
