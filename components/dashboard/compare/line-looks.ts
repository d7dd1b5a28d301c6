/** Each of several lives by colour and by dashes, so that neither has to do alone. */
export const LINE_LOOKS = [
  { colour: "var(--lt-viewers)", dash: "" },
  { colour: "var(--lt-gift)", dash: "7 4" },
  { colour: "var(--lt-comment)", dash: "2 3" },
  { colour: "var(--lt-like)", dash: "10 3 2 3" },
  { colour: "var(--lt-share)", dash: "12 5" },
  { colour: "var(--lt-follow)", dash: "5 2 1 2" },
] as const;

export const MOST_LIVES = LINE_LOOKS.length;

export function lineLook(index: number): { colour: string; dash: string } {
  return LINE_LOOKS[index % MOST_LIVES] ?? LINE_LOOKS[0];
}
