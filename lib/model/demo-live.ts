/** The page of the invented live, within the extension. */
export const DEMO_PAGE = "/demo.html";

/** Who hosts it: nobody. */
export const DEMO_STREAMER = {
  handle: "maple.fox.studio",
  nickname: "Maple Fox",
} as const;
