import { METHODS, type Told } from "@/lib/demo/acts";
import type { InventedLive } from "@/lib/demo/invented-live";
import type { Person } from "@/lib/demo/people";

/** What a session of the live must come to, in the names of the session export. */
export interface Expected {
  events: number;
  comments: number;
  commentsBacklog: number;
  gifts: number;
  giftsBefore: number;
  diamonds: number;
  diamondsBefore: number;
  giftRuns: number;
  likesObserved: number;
  likesReported: number;
  joins: number;
  follows: number;
  followers: number;
  shares: number;
  viewersLast: number | null;
  viewersPeak: number | null;
  entries: number | null;
  people: number;
  gifters: number;
  commenters: number;
  messages: number;
  duplicates: number;
  unknownMethods: Record<string, number>;
}

const UNKNOWN: readonly string[] = ["novelty"];

/** What a session of this live must come to. Goes through all of it. */
export function tallyOf(live: InventedLive): Expected {
  const { backlog, messages } = live.begin();
  const tally = createTally(live.host);
  for (const told of backlog) tally.add(told);
  for (const told of messages) tally.add(told);
  return tally.result();
}

/** Counts by its own simple rules what was told, apart from any code of the extension. */
function createTally(host: Person) {
  const seen = new Map<string, { isHistory: boolean; isComment: boolean }>();
  const streaks = new Map<string, { count: number; price: number }>();
  const before = { gifts: 0, diamonds: 0 };
  const people = new Set<bigint>();
  const gifters = new Set<bigint>();
  const commenters = new Set<bigint>();
  const followers = new Set<bigint>();
  const unknown: Record<string, number> = {};
  const total = { messages: 0, duplicates: 0, likes: 0, reported: 0, joins: 0 };
  const more = { follows: 0, shares: 0, comments: 0, singles: 0, unknown: 0 };
  let viewers: { now: number; peak: number; entries: number } | null = null;

  const meet = (person: Person, ...others: Set<bigint>[]) => {
    if (person.id === host.id) return;
    for (const set of [people, ...others]) set.add(person.id);
  };

  const giveOnce = (act: Extract<Told["act"], { kind: "gift" }>) => {
    meet(act.person, gifters);
    const isSingle = act.group === 0n;
    if (isSingle) more.singles += 1;
    const key = isSingle
      ? `single ${more.singles}`
      : `${act.person.id}-${act.gift.id}-${act.group}`;
    const known = streaks.get(key);
    if (!known && !isSingle && !act.isEnd) {
      before.gifts += act.count - act.brought;
      before.diamonds += (act.count - act.brought) * act.gift.price;
    }
    const count = Math.max(known?.count ?? 0, act.count);
    streaks.set(key, { count, price: act.gift.price });
  };

  const countOnce = ({ act }: Told) => {
    switch (act.kind) {
      case "comment":
        more.comments += 1;
        meet(act.person, commenters);
        break;
      case "gift":
        giveOnce(act);
        break;
      case "like":
        total.likes += act.count;
        total.reported = Math.max(total.reported, act.total);
        meet(act.person);
        break;
      case "join":
        total.joins += 1;
        meet(act.person);
        break;
      case "follow":
        more.follows += 1;
        meet(act.person, followers);
        break;
      case "share":
        more.shares += 1;
        meet(act.person);
        break;
      case "viewers":
        viewers = {
          now: act.now,
          peak: Math.max(act.now, viewers?.peak ?? 0),
          entries: Math.max(act.entries, viewers?.entries ?? 0),
        };
        break;
      case "novelty": {
        const method = METHODS[act.kind];
        unknown[method] = (unknown[method] ?? 0) + 1;
        break;
      }
      case "question":
      case "battle":
      case "armies":
      case "welcome":
      case "caption":
      case "control":
      case "intro":
        break;
    }
    if (UNKNOWN.includes(act.kind)) more.unknown += 1;
  };

  return {
    /** Everything that goes over the wire, repeats too. */
    add(told: Told): void {
      total.messages += 1;
      const key = `${METHODS[told.act.kind]} ${told.id}`;
      const known = seen.get(key);
      if (known) {
        total.duplicates += 1;
        known.isHistory &&= told.isHistory;
        return;
      }
      const isComment = told.act.kind === "comment";
      seen.set(key, { isHistory: told.isHistory, isComment });
      countOnce(told);
    },
    result(): Expected {
      const runs = [...streaks.values()];
      return {
        events: seen.size - more.unknown,
        comments: more.comments,
        commentsBacklog: [...seen.values()].filter(
          ({ isHistory, isComment }) => isHistory && isComment,
        ).length,
        gifts: runs.reduce((sum, { count }) => sum + count, 0),
        giftsBefore: before.gifts,
        diamonds: runs.reduce(
          (sum, { count, price }) => sum + count * price,
          0,
        ),
        diamondsBefore: before.diamonds,
        giftRuns: runs.length,
        likesObserved: total.likes,
        likesReported: total.reported,
        joins: total.joins,
        follows: more.follows,
        followers: followers.size,
        shares: more.shares,
        viewersLast: viewers?.now ?? null,
        viewersPeak: viewers?.peak ?? null,
        entries: viewers?.entries ?? null,
        people: people.size,
        gifters: gifters.size,
        commenters: commenters.size,
        messages: total.messages,
        duplicates: total.duplicates,
        unknownMethods: unknown,
      };
    },
  };
}
