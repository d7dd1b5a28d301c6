import {
  languagesOf,
  mostAsked,
  mostWritten,
} from "@/lib/model/words/most-written";
import {
  type BoxedQuestion,
  boxedQuestions,
} from "@/lib/model/words/question-box";
import {
  addComment,
  addQuestions,
  addTally,
  noWords,
  type WordTally,
} from "@/lib/model/words/tally";
import type { WordsView, WordsWindow } from "@/lib/model/words/words-view";

import { createDeletionWatch } from "./deletions";
import { eventsOf, type RowOf } from "./events";
import { createMinuteMemo } from "./minute-memo";
import type { ReadDatabase } from "./open";
import type { ReadTask } from "./watch";

const MINUTE_MS = 60_000;
const RECENT_MS = 10 * MINUTE_MS;
const TOP_WORDS = 30;
const TOP_EMOJI = 16;
const TOP_QUESTIONS = 20;
/** While minutes are being read, what is known so far is told so often. */
const TELL_EVERY_MS = 1_000;

export interface WordsReader {
  session: number;
  read: (window: WordsWindow, task: ReadTask<WordsView>) => Promise<WordsView>;
}

/** Counts the words of a session; what it has counted it keeps, and reads only minutes that changed. */
export function createWordsReader(
  database: ReadDatabase,
  session: number,
): WordsReader {
  const all = noWords();
  let streamer = "";
  const memo = createMinuteMemo<"comment", WordTally>({
    ...{ database, session, kind: "comment" },
    signatureOf: ({ comments }) => (comments > 0 ? String(comments) : ""),
    begin: noWords,
    add(tally, comments) {
      for (const comment of comments)
        if (isCounted(comment, streamer)) addComment(tally, comment);
    },
    replaced(before, after) {
      if (before) addTally(all, before, -1);
      if (after) addTally(all, after, 1);
    },
  });
  const deletions = createDeletionWatch(database, session);

  return {
    session,
    async read(window, task) {
      const row = await database.sessions.get(session);
      if (row && row.streamer.id !== streamer) {
        streamer = row.streamer.id;
        memo.forget([...memo.made.keys()]);
      }
      memo.forget(await deletions.minutes());
      const boxed = await readBox(database, session);
      const since = recentSince(window, row?.lastAt ?? 0);
      const view = (isReading: boolean) =>
        viewOf(
          { window, since, boxed, isReading },
          since === null ? all : null,
          memo.made,
        );
      let toldAt = performance.now();
      await memo.refresh(task, () => {
        if (performance.now() - toldAt < TELL_EVERY_MS) return;
        task.tell(view(true));
        toldAt = performance.now();
      });
      return view(false);
    },
  };
}

function isCounted(
  { deleted, user, traits }: RowOf<"comment">,
  streamer: string,
): boolean {
  const isStreamers = traits?.isStreamer === true || user?.id === streamer;
  return deleted !== true && !isStreamers;
}

/** Start of the first minute that counts, or null for all of them. */
function recentSince(window: WordsWindow, lastAt: number): number | null {
  if (window === "all") return null;
  return Math.floor((lastAt - RECENT_MS) / MINUTE_MS + 1) * MINUTE_MS;
}

interface Shown extends Pick<WordsView, "window" | "boxed" | "isReading"> {
  since: number | null;
}

/** `sum` holds all but the questions; without it everything is summed up from the minutes that count. */
function viewOf(
  { since, ...shown }: Shown,
  sum: WordTally | null,
  minutes: ReadonlyMap<number, WordTally>,
): WordsView {
  const tally = sum ? { ...sum, questions: noWords().questions } : noWords();
  for (const [minute, part] of minutes) {
    if (since !== null && minute < since) continue;
    addQuestions(tally, part);
    if (!sum) addTally(tally, part, 1);
  }
  return {
    ...shown,
    comments: tally.comments,
    words: mostWritten(tally.words, TOP_WORDS),
    emoji: mostWritten(tally.emoji, TOP_EMOJI),
    languages: languagesOf(tally),
    questions: mostAsked(tally.questions, TOP_QUESTIONS),
  };
}

async function readBox(
  database: ReadDatabase,
  session: number,
): Promise<BoxedQuestion[]> {
  const events: RowOf<"question">[] = [];
  for await (const chunk of eventsOf(database, { session, kind: "question" }))
    events.push(...chunk);
  return boxedQuestions(events);
}
