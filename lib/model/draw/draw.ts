import type { DrawTerms } from "./terms";

/** A draw among those who commented a word, with what it takes to check it. */
export interface Draw extends DrawTerms {
  /** A UUID. */
  id: string;
  /** TikTok's clock, epoch ms. */
  at: number;
  /** Our clock, epoch ms. */
  madeAt: number;
  /** Hexadecimal. */
  seed: string;
  /** How many took part, and the SHA-256 of their ids in order, hexadecimal. */
  entrants: number;
  digest: string;
  /** In order of choice; the last `reserves` of them stand in for others. */
  winners: DrawWinner[];
  reserves: number;
  /** Comments that fit but whose writers TikTok hides; none of them took part. */
  masked: number;
  /** The draw whose winners, and those of the draws before it, could not win again; empty for none. */
  after: string;
}

export interface DrawWinner {
  person: string;
  handle: string;
  nickname: string;
}

/** A winner as a screen shows them. */
export interface ShownWinner extends DrawWinner {
  isReserve: boolean;
  avatar: string | null;
  /** What they took part with; null where that is gone. */
  comment: { text: string; at: number } | null;
}

/** A draw with everybody who took part, for whoever wants to check it without the recording. */
export function drawFile(draw: Draw, ids: readonly string[]): string {
  const file = { format: "livetap.draw", version: 1, draw, ids };
  return `${JSON.stringify(file, null, 1)}\n`;
}
