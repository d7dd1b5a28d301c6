import type { Stand } from "./stand";

export interface Fault {
  name: string;
  /** Whether TikTok's side sends frames again because of it, so that repeats are counted. */
  isRepeating: boolean;
  run: (stand: Stand) => Promise<void>;
}
