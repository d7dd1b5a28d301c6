/**
 * The figures of a session in a form that can be added to and taken from, so that the order of arrival does not matter.
 * `totalsOf` makes the figures that people see of them.
 */
export interface Tallies {
  events: number;
  comments: number;
  commentsBacklog: number;
  gifts: number;
  giftsBefore: number;
  diamonds: number;
  diamondsBefore: number;
  /** By receiver's id, of gifts that name one. */
  received: Record<string, { gifts: number; diamonds: number }>;
  likesObserved: number;
  likesReported: number;
  joins: number;
  follows: number;
  followers: number;
  shares: number;
  subscriptions: number;
  /** Diamonds by TikTok's own count of each gift message: a check of ours. */
  fanTickets: number;
  viewersPeak: number | null;
  viewersLast: number | null;
  /** Time and message id of that report. */
  viewersLastAt: number;
  viewersLastBy: string;
  entries: number | null;
  /** Sum of viewers x ms, and of ms, over which a report held. */
  viewerMs: number;
  reportedMs: number;
  /** Distinct persons, the streamer included. */
  people: number;
  gifters: number;
  commenters: number;
  /** Which of the three counts above include the streamer. */
  streamer: { people: boolean; gifters: boolean; commenters: boolean };
}

export interface Totals {
  events: number;
  comments: number;
  commentsBacklog: number;
  gifts: number;
  giftsBefore: number;
  giftsToGuests: number;
  diamonds: number;
  diamondsBefore: number;
  diamondsToGuests: number;
  likesObserved: number;
  likesReported: number;
  joins: number;
  follows: number;
  followers: number;
  shares: number;
  subscriptions: number;
  viewersLast: number | null;
  viewersPeak: number | null;
  viewersAverage: number | null;
  entries: number | null;
  people: number;
  gifters: number;
  commenters: number;
}

export function noTallies(): Tallies {
  return {
    events: 0,
    comments: 0,
    commentsBacklog: 0,
    gifts: 0,
    giftsBefore: 0,
    diamonds: 0,
    diamondsBefore: 0,
    received: {},
    likesObserved: 0,
    likesReported: 0,
    joins: 0,
    follows: 0,
    followers: 0,
    shares: 0,
    subscriptions: 0,
    fanTickets: 0,
    viewersPeak: null,
    viewersLast: null,
    viewersLastAt: 0,
    viewersLastBy: "",
    entries: null,
    viewerMs: 0,
    reportedMs: 0,
    people: 0,
    gifters: 0,
    commenters: 0,
    streamer: { people: false, gifters: false, commenters: false },
  };
}

/** Figures as shown and exported. `streamerId` may be empty while it is not known: then nothing counts as a guest's. */
export function totalsOf(tallies: Tallies, streamerId: string): Totals {
  const guests = Object.entries(tallies.received).filter(
    ([id]) => streamerId !== "" && id !== streamerId,
  );
  const { streamer } = tallies;
  return {
    events: tallies.events,
    comments: tallies.comments,
    commentsBacklog: tallies.commentsBacklog,
    gifts: tallies.gifts,
    giftsBefore: tallies.giftsBefore,
    giftsToGuests: guests.reduce((sum, [, given]) => sum + given.gifts, 0),
    diamonds: tallies.diamonds,
    diamondsBefore: tallies.diamondsBefore,
    diamondsToGuests: guests.reduce(
      (sum, [, given]) => sum + given.diamonds,
      0,
    ),
    likesObserved: tallies.likesObserved,
    likesReported: tallies.likesReported,
    joins: tallies.joins,
    follows: tallies.follows,
    followers: tallies.followers,
    shares: tallies.shares,
    subscriptions: tallies.subscriptions,
    viewersLast: tallies.viewersLast,
    viewersPeak: tallies.viewersPeak,
    viewersAverage:
      tallies.reportedMs > 0
        ? Math.round((tallies.viewerMs / tallies.reportedMs) * 10) / 10
        : tallies.viewersLast,
    entries: tallies.entries,
    people: tallies.people - Number(streamer.people),
    gifters: tallies.gifters - Number(streamer.gifters),
    commenters: tallies.commenters - Number(streamer.commenters),
  };
}
