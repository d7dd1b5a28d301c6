/** What the user may say of a session. */
export interface SessionWords {
  name: string;
  note: string;
  tags: readonly string[];
}

const LONGEST = { name: 120, note: 5_000, tag: 40 } as const;
const MOST_TAGS = 20;

/** What of it was told, as it is kept: without blanks around it, no tag twice, nothing too long; empty for nothing. */
export function keptWords(told: Partial<SessionWords>): Partial<SessionWords> {
  const { name, note, tags } = told;
  const short = (text: string, most: number) => text.trim().slice(0, most);
  const kept = tags?.map((tag) => short(tag, LONGEST.tag)).filter(Boolean);
  return {
    ...(name !== undefined && { name: short(name, LONGEST.name) }),
    ...(note !== undefined && { note: short(note, LONGEST.note) }),
    ...(kept && { tags: [...new Set(kept)].slice(0, MOST_TAGS) }),
  };
}
