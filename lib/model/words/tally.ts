import { languageOf } from "./language";
import { isQuestion, questionKey } from "./questions";
import { emojiIn, wordsIn } from "./words-in";

/** How many comments have something, and how it is written in them. */
export interface Written {
  count: number;
  forms: Map<string, number>;
}

export interface Asked extends Written {
  /** Epoch ms, TikTok's clock. */
  lastAt: number;
}

/** What comments are made of: sums only, so that the order they are added in does not matter. */
export interface WordTally {
  comments: number;
  words: Map<string, Written>;
  emoji: Map<string, Written>;
  /** By code; empty for those of unknown language. */
  languages: Map<string, number>;
  questions: Map<string, Asked>;
}

export interface Said {
  text: string;
  language?: string;
  at: number;
}

export function noWords(): WordTally {
  return {
    comments: 0,
    words: new Map(),
    emoji: new Map(),
    languages: new Map(),
    questions: new Map(),
  };
}

/** Counts a comment: whatever is in it once, however often it is repeated there. */
export function addComment(
  tally: WordTally,
  { text, at, ...said }: Said,
): void {
  const language = languageOf(text, said.language);
  tally.comments += 1;
  addCount(tally.languages, language ?? "", 1);
  for (const [folded, word] of wordsIn(text, language))
    addForm(tally.words, folded, word, 1);
  for (const [key, emoji] of emojiIn(text)) addForm(tally.emoji, key, emoji, 1);
  if (isQuestion(text, language)) addQuestion(tally, text.trim(), at);
}

function addQuestion({ questions }: WordTally, text: string, at: number): void {
  const key = questionKey(text);
  const known = questions.get(key);
  const asked: Asked = known ?? { count: 0, forms: new Map(), lastAt: 0 };
  asked.count += 1;
  asked.lastAt = Math.max(asked.lastAt, at);
  addCount(asked.forms, text, 1);
  questions.set(key, asked);
}

/** Adds what other comments came to, or takes it away again; questions apart, whose last time cannot be taken away. */
export function addTally(sum: WordTally, part: WordTally, sign: 1 | -1): void {
  sum.comments += sign * part.comments;
  for (const [language, count] of part.languages)
    addCount(sum.languages, language, sign * count);
  for (const what of ["words", "emoji"] as const)
    for (const [key, { forms }] of part[what])
      for (const [form, count] of forms)
        addForm(sum[what], key, form, sign * count);
}

export function addQuestions(sum: WordTally, part: WordTally): void {
  for (const [key, asked] of part.questions) {
    const known = sum.questions.get(key);
    if (known) {
      known.count += asked.count;
      known.lastAt = Math.max(known.lastAt, asked.lastAt);
      for (const [form, count] of asked.forms)
        addCount(known.forms, form, count);
    } else sum.questions.set(key, { ...asked, forms: new Map(asked.forms) });
  }
}

function addForm(
  written: Map<string, Written>,
  key: string,
  form: string,
  count: number,
): void {
  let entry = written.get(key);
  if (!entry) {
    entry = { count: 0, forms: new Map() };
    written.set(key, entry);
  }
  entry.count += count;
  addCount(entry.forms, form, count);
  if (entry.count === 0) written.delete(key);
}

function addCount(
  counts: Map<string, number>,
  key: string,
  count: number,
): void {
  const sum = (counts.get(key) ?? 0) + count;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}
