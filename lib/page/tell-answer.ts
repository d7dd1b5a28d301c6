import { parseAddress } from "./address";
import type { Post } from "./line";
import { Bytes, decode, frozen, readBlob, stringify } from "./natives";

/** Copies an answer's body in whatever form `read` gives it; only the answers that we know are read. */
export async function tellAnswer(
  url: string,
  read: () => unknown,
  post: Post,
): Promise<void> {
  const address = parseAddress(url);
  if (!address) return;
  const body = await readBlob(await frozen(read()));
  if (address.kind === "facts") post({ ...address, text: textOf(body) });
  if (address.kind === "response" && body instanceof Bytes)
    post({ ...address, bytes: body });
}

function textOf(body: unknown): string {
  if (body instanceof Bytes) return decode(body);
  return typeof body === "string" ? body : stringify(body);
}
