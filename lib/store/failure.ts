import type { DatabaseFailure } from "@/lib/model/database-failure";

/** Below this the browser cannot count on writing, or opening, anything. */
export const LEAST_ROOM_BYTES = 16_000_000;

/** How Chromium tells of a full disk while it writes; `QuotaExceededError` comes only where a quota holds. */
const NO_SPACE = /NO_SPACE|ENOSPC/;

/** What Chromium says of a disk that fails it, whatever the reason. */
const DISK_FAILED = [
  /Internal error/,
  /IO ?error/i,
  /Corruption/i,
  /backing store/i,
];

const BROKEN = [
  "UnknownError",
  "NotReadableError",
  "EncodingError",
  "OpenFailedError",
];

/** The connection is gone, or goes: a write that is under way then ends in aborted requests, often without the reason. */
const CLOSED = [
  "DatabaseClosedError",
  "InvalidStateError",
  "AbortError",
  "TimeoutError",
];

/**
 * Sorts a failure of the database, by names and words of the error and of all that it wraps. `roomBytes` is the space left
 * (see `roomLeft`): when the disk is full Chromium opens nothing any more, in the same words as for a failing disk.
 */
export function failureOf(
  error: unknown,
  roomBytes = Infinity,
): DatabaseFailure {
  const errors = withInner(error);
  const isAny = (names: readonly string[]) =>
    errors.some(({ name }) => names.includes(name));
  if (isAny(["VersionError"])) return "newer";
  const isFull = errors.some(({ message }) => NO_SPACE.test(message));
  if (isFull || isAny(["QuotaExceededError"])) return "full";
  const isBroken = isAny(BROKEN) || errors.some(isOfDisk);
  if (!isBroken && !isAny(CLOSED)) return "other";
  if (roomBytes < LEAST_ROOM_BYTES) return "full";
  return isBroken ? "corrupt" : "blocked";
}

/** As much of a `navigator` as is asked. */
export interface HasStorage {
  storage: Pick<StorageManager, "estimate">;
}

/** Bytes that may still be written; without an answer nothing speaks for a full disk. */
export async function roomLeft(browser: HasStorage): Promise<number> {
  try {
    const { quota = Infinity, usage = 0 } = await browser.storage.estimate();
    return quota - usage;
  } catch {
    // A browser whose storage fails may fail to tell of it too.
    return Infinity;
  }
}

function isOfDisk({ name, message }: Named): boolean {
  return name === "DataError" && DISK_FAILED.some((said) => said.test(message));
}

interface Named {
  name: string;
  message: string;
}

/** The error and what it wraps: Dexie keeps the cause in `inner`, and those of many rows in `failures`. */
function withInner(error: unknown, depth = 0): Named[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { name, message, inner, cause, failures }: Partial<Wrapper> = error;
  const rows: unknown[] = Array.isArray(failures) ? failures : [];
  const others = [inner, cause, ...rows];
  return [
    { name: textOf(name), message: textOf(message) },
    ...others.flatMap((other) => withInner(other, depth + 1)),
  ];
}

type Wrapper = Record<
  "name" | "message" | "inner" | "cause" | "failures",
  unknown
>;

function textOf(member: unknown): string {
  return typeof member === "string" ? member : "";
}
