import type { Stand } from "./stand";

export interface Fault {
  name: string;
  /** Whether TikTok's side sends frames again because of it, so that repeats are counted. */
  isRepeating: boolean;
  /** Whether it ends the page without a goodbye, so that what was on its way is lost unless it is sent again. */
  isSudden: boolean;
  run: (stand: Stand) => Promise<void>;
}
