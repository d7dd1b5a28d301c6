import { foldText } from "../fold";

/** What is being read aloud, and what was said lately. */
export interface Speech {
  /** By when each that waits is over in any case, epoch ms: a voice that hangs keeps nobody waiting for good. */
  waiting: number[];
  said: { key: string; at: number }[];
}

export const NO_SPEECH: Speech = { waiting: [], said: [] };

/** More than that would be old when its turn comes. */
const MAX_WAITING = 4;
const LONGEST_MS = 20_000;
/** The same words within this are said once. */
const AGAIN_MS = 30_000;

/** Null for what is not to be said: too much waits already, or the same text was said a moment ago. */
export function speechWith(
  before: Speech,
  text: string,
  now: number,
): Speech | null {
  const waiting = before.waiting.filter((at) => at > now);
  const said = before.said.filter(({ at }) => now - at < AGAIN_MS);
  const key = foldText(text).replaceAll(/[\s\p{P}]+/gu, "");
  const isKnown = said.some((one) => one.key === key);
  if (isKnown || waiting.length >= MAX_WAITING) return null;
  return {
    waiting: [...waiting, now + LONGEST_MS],
    said: [...said, { key, at: now }],
  };
}

/** The first that waited was said. */
export function speechAfter({ waiting, said }: Speech): Speech {
  return { waiting: waiting.slice(1), said };
}

interface VoiceFacts {
  lang: string;
  localService: boolean;
  default: boolean;
}

/**
 * Some browsers bring voices that send the text to a server; none of these is taken. Of the others the one of the
 * language, else the usual one. Null where there is none.
 */
export function localVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  language: string,
): Voice | null {
  const local = voices
    .filter(({ localService }) => localService)
    .toSorted((left, right) => Number(right.default) - Number(left.default));
  const wanted = primaryOf(language);
  const fitting = local.find(({ lang }) => primaryOf(lang) === wanted);
  return fitting ?? local[0] ?? null;
}

/** Android writes `fr_FR`. */
function primaryOf(language: string): string {
  return (language.split(/[-_]/)[0] ?? "").toLowerCase();
}
