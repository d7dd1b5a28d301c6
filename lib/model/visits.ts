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
const REGULAR_LIVES = 3;
/** Who missed so many in a row, after having come often, stays away. */
const MISSED_LIVES = 3;

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
  let attended = 0;
  let missed = 0;
  let missedLast = 0;
  let inRow = 0;
  for (let place = lives.length - 1; place >= 0; place -= 1) {
    const live = lives[place];
    if (live && visited.has(live.session)) {
      attended += 1;
      if (missed === 0) inRow += 1;
      if (attended === 1) missedLast = missed;
    } else if (live?.isOver) missed += 1;
  }
  return { attended, inRow, ...standingOf(attended, missedLast) };
}

/** What follows of how many lives somebody came to, and how many there were since. */
export function standingOf(
  attended: number,
  missedLast: number,
): Pick<Attendance, "isRegular" | "staysAway"> {
  const isRegular = attended >= REGULAR_LIVES;
  return { isRegular, staysAway: isRegular && missedLast >= MISSED_LIVES };
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
