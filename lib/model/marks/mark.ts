/** A moment that the user marked. */
export interface Mark {
  /** A UUID. */
  id: string;
  /** TikTok's clock, epoch ms. */
  at: number;
  /** Our clock, epoch ms: when it was marked. */
  madeAt: number;
  /** Empty until something is written. */
  note: string;
}

/** In characters as code counts them: more than a line nobody reads on a chart. */
export const MAX_MARK_NOTE = 200;

/** How far one step moves a mark: whoever marks a moment is a little late. */
export const MARK_STEP_MS = 10_000;

/** How long a mark asks for its note, in ms of our clock. */
export const ASKS_FOR_MS = 60_000;

/** A note as it is kept: on one line, without blanks around it, cut to its length. */
export function keptNote(note: string): string {
  return note.replaceAll(/\s+/gu, " ").trim().slice(0, MAX_MARK_NOTE).trimEnd();
}

/** The newest mark, while it still waits for its note; null where none does. */
export function waitingMark(marks: readonly Mark[], now: number): Mark | null {
  let newest: Mark | null = null;
  for (const mark of marks)
    if (mark.madeAt > (newest?.madeAt ?? 0)) newest = mark;
  return newest?.note === "" && now - newest.madeAt < ASKS_FOR_MS
    ? newest
    : null;
}
