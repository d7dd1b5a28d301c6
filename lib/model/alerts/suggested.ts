import { type AlertRule, newRule } from "./rule";

export const SUGGESTIONS = [
  ...(["first", "gift", "streak", "mention"] as const),
  ...(["moderator", "question", "drop", "gap"] as const),
] as const;

export type Suggestion = (typeof SUGGESTIONS)[number];

/** What streamers ask for most. `words` are those of a question about a price, in the user's language. */
export function suggestedRule(
  suggestion: Suggestion,
  { id, words }: { id: string; words: string },
): AlertRule {
  const spoken = { isSpoken: true };
  switch (suggestion) {
    case "first":
      return { ...newRule("firstTimer", id), sound: "knock", ...spoken };
    case "gift":
      return { ...newRule("gift", id), value: 500, sound: "bell", ...spoken };
    case "streak":
      return { ...newRule("streak", id), sound: "rise", ...spoken };
    case "mention":
      return { ...newRule("mention", id), ...spoken };
    case "moderator":
      return { ...newRule("role", id), ...spoken, cooldownSeconds: 0 };
    case "question":
      return { ...newRule("words", id), text: words };
    case "drop":
      return { ...newRule("viewerDrop", id), cooldownSeconds: 300 };
    case "gap":
      return { ...newRule("gap", id), sound: "bell", ...spoken };
  }
}
