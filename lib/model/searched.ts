/** How far back was looked for what a filter asks. */
export interface Searched {
  /** Epoch ms on TikTok's clock; null before anything was looked at. */
  backTo: number | null;
  /** Everything was looked at. */
  isWhole: boolean;
  /** Looking further back would fill the page. */
  isGoingOn: boolean;
}
