import {
  MAX_HANDLES,
  parseHandle,
  type RecordingRules,
} from "./recording-rules";

/** The two lists of streamers that the rules hold. */
export type HandleList = "never" | "chosen";

const NAME = /^@?[\w.]{1,64}$/;
const ADDRESS =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*tiktok\.com\/@[\w.]{1,64}(?:[/?#].*)?$/i;
const HOST = /^(?:[\w-]+\.)*tiktok\.com$/i;

export interface TypedHandles {
  handles: string[];
  /** What was typed and is neither a name nor the address of somebody. */
  rejected: string[];
}

/** Names and addresses, separated by spaces, commas or lines, as somebody types or pastes them. */
export function readHandles(typed: string): TypedHandles {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== "");
  const read = words.map((word) => ({ word, handle: handleOf(word) }));
  const handles = read.flatMap(({ handle }) => handle ?? []);
  const rejected = read.flatMap(({ word, handle }) =>
    handle === null ? word : [],
  );
  return { handles: [...new Set(handles)], rejected };
}

/** A stranger's mail address or a bare host would pass as a name otherwise. */
function handleOf(word: string): string | null {
  const isHandle = (NAME.test(word) && !HOST.test(word)) || ADDRESS.test(word);
  return isHandle ? parseHandle(word) : null;
}

/** In the order of the alphabet; null when there is no room for so many. */
export function addHandles(
  list: readonly string[],
  handles: readonly string[],
): string[] | null {
  const all = [...new Set([...list, ...handles])].sort();
  return all.length > MAX_HANDLES ? null : all;
}

/** The never list wins over the chosen one, which stays as it is: taking the name off restores what was. */
export function neverRecord(
  rules: RecordingRules,
  handle: string,
): Partial<RecordingRules> {
  const never = addHandles(rules.never, [handle.toLowerCase()]);
  return never ? { never } : {};
}

/** Whatever held this streamer back by name does so no longer. */
export function recordStreamer(
  rules: RecordingRules,
  handle: string,
): Partial<RecordingRules> {
  const name = handle.toLowerCase();
  const never = rules.never.filter((other) => other !== name);
  const chosen =
    rules.scope === "chosen" ? addHandles(rules.chosen, [name]) : null;
  return { never, ...(chosen && { chosen }) };
}
