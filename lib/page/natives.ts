/* eslint-disable @typescript-eslint/unbound-method -- taken off their prototypes here, given their receiver again below */

/**
 * Natives as they were before the page's first script. The page may replace any of them later, to its own ends: what
 * runs then must neither break nor be seen.
 */
export const { apply, construct, defineProperty } = Reflect;
export const describe = Reflect.getOwnPropertyDescriptor;
export const { stringify } = JSON;
export const { now } = Date;
export const Bytes = Uint8Array;
export const listen = uncurry(EventTarget.prototype.addEventListener);
export const stop = uncurry(Event.prototype.stopImmediatePropagation);
export const start = uncurry(MessagePort.prototype.start);
export const say = uncurry<MessagePort, [unknown], unknown>(
  MessagePort.prototype.postMessage,
);
export const cloneOf = uncurry(Response.prototype.clone);

const NativeBuffer = ArrayBuffer;
const NativeBlob = Blob;
const { isView } = ArrayBuffer;
const blobBodyOf = uncurry(Blob.prototype.arrayBuffer);
const responseBodyOf = uncurry(Response.prototype.arrayBuffer);
export const lengthOf = getterOf(
  Reflect.getPrototypeOf(Bytes.prototype) as Uint8Array,
  "byteLength",
);
const decoder = new TextDecoder();
export const decode = decoder.decode.bind(decoder);

/** What nobody can change any more: a copy of bytes; of anything else the thing itself. */
export function frozen(data: unknown): unknown {
  if (isView(data))
    return new Bytes(new Bytes(data.buffer, data.byteOffset, data.byteLength));
  return data instanceof NativeBuffer ? new Bytes(new Bytes(data)) : data;
}

/** A Blob's bytes; anything else as it is. */
export async function readBlob(data: unknown): Promise<unknown> {
  return data instanceof NativeBlob ? new Bytes(await blobBodyOf(data)) : data;
}

export async function readBody(response: Response): Promise<Uint8Array> {
  return new Bytes(await responseBodyOf(response));
}

/** The page never meets a failure of ours: only the copy is lost. */
export async function quietly(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch {
    // As said.
  }
}

/** Reads a property by the getter that its prototype has now. */
export function getterOf<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (self: Owner) => Owner[Name] {
  return uncurry(describe(prototype, name)?.get as () => Owner[Name]);
}

function uncurry<Self, Rest extends unknown[], Result>(
  method: (this: Self, ...rest: Rest) => Result,
): (self: Self, ...rest: Rest) => Result {
  return (self, ...rest) => apply(method, self, rest);
}
