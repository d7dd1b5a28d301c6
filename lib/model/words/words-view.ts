import type { AskedOften, Counted, LanguageShare } from "./most-written";
import type { BoxedQuestion } from "./question-box";

export type WordsWindow = "recent" | "all";

/** What was said in the window, as far as it is read. */
export interface WordsView {
  window: WordsWindow;
  /** Comments in the count: neither deleted nor the streamer's own. */
  comments: number;
  words: Counted[];
  emoji: Counted[];
  languages: LanguageShare[];
  questions: AskedOften[];
  /** From TikTok's question box, of the whole live. */
  boxed: BoxedQuestion[];
  /** Whether older minutes are still being read. */
  isReading: boolean;
}
