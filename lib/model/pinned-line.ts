/** A line of the feed that somebody keeps in sight: its id, and the row of its first event. */
export interface PinnedLine {
  id: string;
  row: number;
}

export const MAX_PINNED = 20;
