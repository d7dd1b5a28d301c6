/** The page of the invented live, within the extension. */
export const DEMO_PAGE = "/demo.html";

/** Who may bring a live to the worker: a page of TikTok's, or our own page of the invented one. */
export function originOf(
  sender: string | undefined,
  extension: string,
): "live" | "demo" | null {
  if (!sender?.startsWith(extension)) return "live";
  return isDemoAddress(sender, extension) ? "demo" : null;
}

/** `extension` is the address of its root, with the slash. */
export function isDemoAddress(address: string, extension: string): boolean {
  if (!address.startsWith(extension)) return false;
  return new URL(address).pathname === DEMO_PAGE;
}

/** Who hosts it: nobody. */
export const DEMO_STREAMER = {
  handle: "maple.fox.studio",
  nickname: "Maple Fox",
} as const;
