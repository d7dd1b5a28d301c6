/** What the page's own JSON tells of a room and its streamer. Absent members were not told. */
export interface RoomFacts {
  /** Room id; a streamer who is offline keeps the last live's, so `isLive` decides. */
  room: string;
  isLive: boolean;
  hasEnded: boolean;
  title?: string;
  cover?: string;
  /** Epoch ms. */
  liveStartedAt?: number;
  streamer: {
    id?: string;
    handle?: string;
    nickname?: string;
    followers?: number;
    bio?: string;
    avatar?: string;
  };
}
