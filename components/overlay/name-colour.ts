/** Bright on a dark card and over any video, and far from the colours that are keyed out. */
const COLOURS = [
  ...["#ffd166", "#ffb48a", "#a9d4ff", "#ffb3c1"],
  ...["#d9c7ff", "#ffe9a8", "#ffc9a3", "#c3e0ff"],
] as const;

/** The same person has the same colour all the time. */
export function hueOf(id: string): string {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9_973;
  return COLOURS[sum % COLOURS.length] ?? COLOURS[0];
}

/** Black or white, whichever can be read on it; `colour` as `#rrggbb`. */
export function onColour(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
    Number.parseInt(colour.slice(from, from + 2), 16),
  );
  const light = (red * 299 + green * 587 + blue * 114) / 1000;
  return light > 150 ? "#101318" : "#ffffff";
}
