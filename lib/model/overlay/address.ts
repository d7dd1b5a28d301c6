/** What the page for streaming software shows, as its address says. */
export interface OverlayAddress {
  /** Id of a layout; the first one there is where empty. */
  layout: string;
  /** Of a recorded live; the one that is recorded now where null. */
  session: string | null;
  /** Invented people and figures, to see what a layout looks like. */
  isSample: boolean;
}

export function overlayAddressOf(search: string): OverlayAddress {
  const params = new URLSearchParams(search);
  const session = params.get("session") ?? "";
  return {
    layout: params.get("layout") ?? "",
    session: session === "" ? null : session,
    isSample: params.has("sample"),
  };
}

/** The page's path and query inside of the extension. */
export function overlayPath({
  layout,
  session,
  isSample,
}: OverlayAddress): string {
  const params = new URLSearchParams({ layout });
  if (session !== null) params.set("session", session);
  if (isSample) params.set("sample", "1");
  return `/overlay.html?${params.toString()}`;
}
