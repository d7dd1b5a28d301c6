/**
 * The browser's private folder in which a file is written before it is downloaded. Each file is held by a lock as long as
 * its page lives: what no page holds was left over by one that died.
 */
export interface Scratch {
  folder: FileSystemDirectoryHandle;
  locks: Pick<LockManager, "request">;
}

export async function sweepScratch({ folder, locks }: Scratch): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names)
    await locks.request(lockOf(name), { ifAvailable: true }, async (lock) => {
      if (lock) await folder.removeEntry(name);
    });
}

/** Makes an empty file and holds it until `signal` says that it is done with; then it is swept by whoever comes next. */
export async function makeScratchFile(
  { folder, locks }: Scratch,
  name: string,
  signal: AbortSignal,
): Promise<FileSystemFileHandle> {
  await new Promise<void>((resolve, reject) => {
    const held = locks.request(lockOf(name), () => {
      resolve();
      return untilAborted(signal);
    });
    held.catch(reject);
  });
  return folder.getFileHandle(name, { create: true });
}

/** Writes all pieces and gives the file; when that fails or is aborted, nothing of it stays. */
export async function writeScratchFile(
  handle: FileSystemFileHandle,
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<File> {
  const stream = await handle.createWritable();
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted();
      await stream.write(piece);
    }
    signal.throwIfAborted();
    await stream.close();
  } catch (error) {
    await stream.abort();
    throw error;
  }
  return handle.getFile();
}

function lockOf(name: string): string {
  return `livetap:scratch:${name}`;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });
}
