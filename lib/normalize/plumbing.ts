/**
 * Methods that carry neither a text nor a person for anybody who watches, by name without `Webcast`, with the reason. They
 * are counted and not kept. What is not known at all does not belong here: its bytes are kept.
 */
export const PLUMBING: ReadonlyMap<string, string> = new Map([
  [
    "GiftPanelUpdateMessage",
    "tells the app to draw its gift panel anew; the prices in it are read",
  ],
  [
    "GiftDynamicRestrictionMessage",
    "which gifts the app offers to whom, as numbers",
  ],
  [
    "LinkMicLayoutStateMessage",
    "places of linked screens, by number and channel",
  ],
  ["LinkStateMessage", "layout, wallpaper and places of linked screens"],
  ["LinkScreenChangeMessage", "which linked screen is large, by channel"],
  ["MsgDetectMessage", "measures how fast messages come"],
  [
    "InRoomBannerRefreshMessage",
    "tells the app to load its campaign banner anew",
  ],
  ["EcTaskRegisterMessage", "a shop task's id and delay"],
  ["EcShortItemRefreshMessage", "a shop item's name and delay for loading"],
  ["PartnershipCardChangeMessage", "which game card is shown, by id"],
  ["PartnershipDownloadCountMessage", "a counter of a game card"],
  ["PictionaryStartMessage", "ids and times of a drawing game's round"],
  ["PictionaryUpdateMessage", "a counter of a drawing game's round"],
  ["PictionaryExitMessage", "id of a drawing game that is left"],
  ["UpdateShareRevenueNoticeMessage", "switches of the streamer's settings"],
  ["ViewerPicksUpdateMessage", "ids and times of a round of gift picks"],
  ["ErasedMessage", "ours: stands where somebody's message was erased"],
  ["StreamStatusMessage", "state of the video streams"],
]);
