import type { Scratch } from "@/lib/transfer/scratch";

interface Options {
  /** Bytes that fit before the disk is full. */
  room?: number;
}

/** A folder in memory, with locks that are held as long as their holder's promise lasts. */
export function fakeScratch({ room = Infinity }: Options = {}) {
  const files = new Map<string, BlobPart>();
  const held = new Set<string>();
  const waiting: (() => void)[] = [];
  const request = async (
    name: string,
    ...rest: [{ ifAvailable: boolean } | Use, Use?]
  ) => {
    const use = rest.find((part) => typeof part === "function");
    const isWaiting = use === rest[0];
    while (isWaiting && held.has(name))
      await new Promise<void>((resolve) => waiting.push(resolve));
    if (held.has(name)) return use?.(null);
    held.add(name);
    try {
      return await use?.({ name, mode: "exclusive" });
    } finally {
      held.delete(name);
      for (const goOn of waiting.splice(0)) goOn();
    }
  };
  const folder = {
    keys: async function* () {
      yield* await Promise.resolve([...files.keys()]);
    },
    removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
    getFileHandle: (name: string) => {
      files.set(name, files.get(name) ?? "");
      return Promise.resolve(fakeHandle(files, name, room));
    },
  };
  // The browser's own types ask for dozens of members that scratch files do not use.
  const scratch = { folder, locks: { request } } as unknown as Scratch;
  return { scratch, files, held };
}

type Use = (lock: Lock | null) => unknown;

function fakeHandle(files: Map<string, BlobPart>, name: string, room: number) {
  let parts: BlobPart[] = [];
  return {
    getFile: () => Promise.resolve(new File([files.get(name) ?? ""], name)),
    createWritable: () => {
      parts = [];
      return Promise.resolve({
        write: (piece: string | Uint8Array<ArrayBuffer>) => {
          parts.push(piece);
          return new Blob(parts).size > room
            ? Promise.reject(new DOMException("Full", "QuotaExceededError"))
            : Promise.resolve();
        },
        close: () => Promise.resolve(void files.set(name, new Blob(parts))),
        abort: () => Promise.resolve(),
      });
    },
  };
}
