/** Every page of the dashboard, as its address names it. */
export const PLACES = [
  ...(["sessions", "session", "people", "person"] as const),
  ...(["search", "events", "compare", "overlay", "data"] as const),
] as const;

export type Place = (typeof PLACES)[number];

/** Where in the dashboard somebody is: `#session?id=...`. */
export interface Route {
  place: Place;
  params: URLSearchParams;
}

/** Whatever stands in the address, there is a page for it. */
export function routeOf(hash: string): Route {
  const [name = "", query = ""] = hash.replace(/^#/u, "").split("?", 2);
  const place = PLACES.find((known) => known === name) ?? "sessions";
  return { place, params: new URLSearchParams(query) };
}

/** The address, for a link; a parameter without a value is left out. */
export function hrefOf(
  place: Place,
  params: Readonly<Record<string, string | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== "") query.set(name, value);
  const text = query.toString();
  return text === "" ? `#${place}` : `#${place}?${text}`;
}
