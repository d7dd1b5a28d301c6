const LIVE =
  /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/)?@([\w.]{1,64})\/live\/?$/i;

/** The handle in the path of a live's address, perhaps behind a language; empty for any other page. */
export function handleOf(pathname: string): string {
  return LIVE.exec(pathname)?.[1] ?? "";
}
