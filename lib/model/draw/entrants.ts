import type { CommentEvent } from "../event";
import { isPseudonym } from "../pseudonym";
import type { Traits } from "../traits";

import { createFitting } from "./fitting";
import type { DrawTerms } from "./terms";

export type DrawComment = Pick<CommentEvent, "at" | "text" | "deleted"> & {
  user?: { id: string };
  traits?: Traits;
};

export interface Entrants {
  /** Once each, in order of their ids. */
  ids: string[];
  /** Comments that fit, those of whoever cannot take part included. */
  comments: number;
  /** Comments that fit whose writers TikTok hides: they cannot be told apart, so none of them takes part. */
  masked: number;
}

export interface Barred {
  /** The streamer's id. */
  streamer: string;
  /** Cannot win any more, or is not to be known. */
  isBarred: (person: string) => boolean;
}

/** Takes comments in any order and tells who takes part. */
export function createEntrants(terms: DrawTerms, barred: Barred) {
  const { from, to, withoutModerators } = terms;
  const fits = createFitting(terms.word);
  const ids = new Set<string>();
  const moderators = new Set<string>();
  const count = { comments: 0, masked: 0 };
  const isOut = (person: string) =>
    (withoutModerators && moderators.has(person)) || barred.isBarred(person);
  return {
    add({ at, text, deleted, user, traits = {} }: DrawComment): void {
      if (at < from || at > to || deleted || !fits(text)) return;
      count.comments += 1;
      const id = user?.id ?? "";
      if (traits.isMasked || id === "" || id === "0") count.masked += 1;
      else if (!traits.isStreamer && id !== barred.streamer) {
        if (isPseudonym(id)) return;
        ids.add(id);
        if (traits.isModerator) moderators.add(id);
      }
    },
    list: (): Entrants => ({
      ids: [...ids].filter((id) => !isOut(id)).sort(),
      ...count,
    }),
  };
}
