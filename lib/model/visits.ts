/** What one person did in one live. */
export interface Visit {
  person: string;
  session: number;
  handle: string;
  nickname: string;
  avatar: string | null;
  /** Further names in this live. */
  otherNames: readonly string[];
  /** TikTok's clock, epoch ms. */
  firstAt: number;
  lastAt: number;
  comments: number;
  gifts: number;
  diamonds: number;
  likes: number;
}

export interface LiveInOrder {
  session: number;
  isOver: boolean;
}

/** The lives of each streamer, by key, in the order in which they began. */
export type LivesInOrder = ReadonlyMap<string, readonly LiveInOrder[]>;

/** Somebody who came this often to one streamer is a regular. */
export const REGULAR_LIVES = 3;
/** Who missed so many in a row, after having come often, stays away. */
export const MISSED_LIVES = 3;

/** How faithful somebody was to one streamer. */
export interface Attendance {
  attended: number;
  /** Lives in a row up to the streamer's last; 0 for who missed that. */
  inRow: number;
  isRegular: boolean;
  /** Came to several, but to none of the last ones. */
  staysAway: boolean;
}

/** A live that is still on is not missed yet. */
export function attendanceOf(
  lives: readonly LiveInOrder[],
  visited: ReadonlySet<number>,
): Attendance {
  const came = lives
    .map(({ session, isOver }) => ({ isOver, isHere: visited.has(session) }))
    .filter(({ isOver, isHere }) => isOver || isHere)
    .map(({ isHere }) => isHere);
  const attended = came.filter(Boolean).length;
  const missed = came.toReversed().indexOf(true);
  const lastMissed = came.lastIndexOf(false);
  const isRegular = attended >= REGULAR_LIVES;
  return {
    attended,
    inRow: came.length - 1 - lastMissed,
    isRegular,
    staysAway: isRegular && missed >= MISSED_LIVES,
  };
}

/** New people of a live are those whom no earlier one of the same streamer has; together they are all who came. */
export interface Arrivals {
  session: number;
  newcomers: number;
  returning: number;
}

/** `lives` in the order in which they began, each with the people who came. */
export function arrivalsOf(
  lives: readonly { session: number; people: Iterable<string> }[],
): Arrivals[] {
  const met = new Set<string>();
  return lives.map(({ session, people }) => {
    const came = new Set(people);
    let newcomers = 0;
    for (const person of came)
      if (!met.has(person)) {
        met.add(person);
        newcomers += 1;
      }
    return { session, newcomers, returning: came.size - newcomers };
  });
}
