// Recomputes every figure of a session file from its events and coverage alone, by the definitions in docs/data.md, and
// says which differ. It shares no code with Livetap, so that a mistake there cannot hide here.
//
//   node scripts/check-export.mjs <file.json | file.json.gz> [--json]
import { readFileSync } from "node:fs";
import process from "node:process";
import { gunzipSync } from "node:zlib";

const MINUTE_MS = 60_000;
const REPORT_HOLDS_MS = 60_000;
const LIKE_STREAK_MS = 10_000;
const SAME_SUBSCRIPTION_MS = 10_000;
const ACTS = ["comment", "gift", "like", "join", "follow", "share"];
const OWN_LISTS = ["marks", "sales", "ticks", "draws"];
const SUMS = {
  ...{ comment: "comments", gift: "gifts", like: "likes", join: "joins" },
  ...{ follow: "follows", share: "shares" },
};

function readFile(path) {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return JSON.parse((isPacked ? gunzipSync(bytes) : bytes).toString("utf8"));
}

/** Ids are numbers beyond what a double holds: the longer one is the larger. */
function compareIds(left, right) {
  return (
    left.length - right.length || (left < right ? -1 : Number(left > right))
  );
}

function compareText(left, right) {
  return left < right ? -1 : Number(left > right);
}

function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}

function groupedBy(entries, keyOf) {
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(entry);
  }
  return groups;
}

/** Masked people share one id, so they are nobody in particular. */
function personOf({ user, traits }) {
  return user && !traits?.isMasked ? user.id : undefined;
}

/** How many an event counts for in its own figure. */
function weightOf(event) {
  return event.kind === "gift" || event.kind === "like" ? event.count : 1;
}

function diamondsOf({ kind, count, price }) {
  return kind === "gift" ? count * (price ?? 0) : 0;
}

function sumsOf(events) {
  const sums = { comments: 0, gifts: 0, diamonds: 0, likes: 0 };
  Object.assign(sums, { joins: 0, follows: 0, shares: 0 });
  for (const event of events) {
    if (!(event.kind in SUMS)) continue;
    sums[SUMS[event.kind]] += weightOf(event);
    sums.diamonds += diamondsOf(event);
  }
  return sums;
}

// Gifts

function streakOrder(left, right) {
  const isEnd = ({ streak }) => Number(streak.status === "end");
  return (
    isEnd(left) - isEnd(right) ||
    left.runningCount - right.runningCount ||
    compareIds(left.messageId, right.messageId)
  );
}

/** What each gift message added, its streak's total so far and its place there. */
function growthOf(gifts) {
  const growth = new Map();
  const isAlone = ({ streak }) => streak.status === "single";
  for (const gift of gifts.filter(isAlone)) {
    const count = Math.max(1, gift.runningCount);
    growth.set(gift.id, { count, total: count, status: "single" });
  }
  for (const streak of streaksOf(gifts)) {
    let total = 0;
    for (const [index, gift] of streak.entries()) {
      const count = Math.max(0, gift.runningCount - total);
      total += count;
      const among = index === 0 ? "start" : "continue";
      const status = gift.streak.status === "end" ? "end" : among;
      growth.set(gift.id, { count, total, status });
    }
  }
  return growth;
}

function streaksOf(gifts) {
  const inStreak = gifts.filter(({ streak }) => streak.status !== "single");
  const groups = groupedBy(inStreak, ({ streak }) => streak.id);
  return [...groups.values()].map((streak) => streak.sort(streakOrder));
}

/** What was given in a streak before its first message in the file. */
function givenBefore(streak) {
  const [first] = streak;
  const price = streak.find((gift) => gift.price)?.price ?? 0;
  const told = first.fanTickets ?? 0;
  let gifts = 0;
  if (first.streak.status === "end") gifts = first.runningCount;
  else if (told > 0 && price > 0)
    gifts = Math.max(0, first.runningCount - Math.round(told / price));
  return { gifts, diamonds: gifts * price };
}

// Likes

/** A person's likes with at most ten seconds between are one streak. */
function likeStreaksOf(likes) {
  const runs = [];
  const open = new Map();
  for (const like of likes) {
    const person = personOf(like);
    const before = person === undefined ? undefined : open.get(person);
    const last = before?.at(-1);
    if (last && like.at - last.at <= LIKE_STREAK_MS) before.push(like);
    else {
      const run = [like];
      runs.push(run);
      if (person !== undefined) open.set(person, run);
    }
  }
  const places = new Map();
  for (const run of runs) {
    let total = 0;
    for (const [index, like] of run.entries()) {
      total += like.count;
      const isLast = index === run.length - 1;
      const [alone, among] = isLast ? ["single", "end"] : ["start", "continue"];
      const status = index === 0 ? alone : among;
      places.set(like.id, { id: run[0].id, status, total });
    }
  }
  return places;
}

// Viewers

function reportsOf(events) {
  return events
    .filter(({ kind }) => kind === "viewers")
    .sort(
      (left, right) =>
        left.at - right.at || compareIds(left.messageId, right.messageId),
    );
}

/** A report holds until the next one, at most a minute. */
function watchedOf(reports) {
  let viewerMs = 0;
  let reportedMs = 0;
  for (const [index, { at, now }] of reports.entries()) {
    const until = reports[index + 1]?.at ?? Infinity;
    const held = Math.min(until - at, REPORT_HOLDS_MS);
    viewerMs += now * held;
    reportedMs += held;
  }
  return { viewerMs, reportedMs };
}

function averageOf(reports) {
  const { viewerMs, reportedMs } = watchedOf(reports);
  if (reportedMs > 0) return Math.round((viewerMs / reportedMs) * 10) / 10;
  return reports.at(-1)?.now ?? null;
}

function highest(numbers) {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b));
}

// Subscriptions

/** Several messages tell of one: of those within ten seconds the largest count holds. */
function subscriptionsOf(events) {
  const told = events.filter(({ kind }) => kind === "subscribe");
  const nobodys = told.filter((event) => personOf(event) === undefined);
  const theirs = told.filter((event) => personOf(event) !== undefined);
  let all = sum(nobodys.map(({ count }) => count ?? 1));
  for (const messages of groupedBy(theirs, personOf).values()) {
    let before = -Infinity;
    let largest = 0;
    for (const { at, count } of messages.sort((a, b) => a.at - b.at)) {
      if (at - before > SAME_SUBSCRIPTION_MS) {
        all += largest;
        largest = 0;
      }
      largest = Math.max(largest, count ?? 1);
      before = at;
    }
    all += largest;
  }
  return all;
}

// The parts of the file

function totalsOf({ events, streamer, totals }) {
  const gifts = events.filter(({ kind }) => kind === "gift");
  const comments = events.filter(({ kind }) => kind === "comment");
  const reports = reportsOf(events);
  const sums = sumsOf(events);
  const before = streaksOf(gifts).map(givenBefore);
  const toGuests = gifts.filter(
    ({ to }) => to !== null && streamer.id !== null && to !== streamer.id,
  );
  const distinct = (...kinds) =>
    new Set(
      events
        .filter(({ kind }) => kinds.includes(kind))
        .map(personOf)
        .filter((id) => id !== undefined),
    );
  const without = (people) => people.size - Number(people.has(streamer.id));
  const perDiamond = totals.estimate.perDiamond;
  return {
    events: events.length,
    comments: sums.comments,
    commentsBacklog: comments.filter(({ history }) => history).length,
    gifts: sums.gifts,
    giftsBefore: sum(before.map((one) => one.gifts)),
    giftsToGuests: sum(toGuests.map(weightOf)),
    diamonds: sums.diamonds,
    diamondsBefore: sum(before.map((one) => one.diamonds)),
    diamondsToGuests: sum(toGuests.map(diamondsOf)),
    likesObserved: sums.likes,
    likesReported:
      highest(events.flatMap((event) => event.reportedTotal ?? [])) ?? 0,
    joins: sums.joins,
    follows: sums.follows,
    followers: distinct("follow").size,
    shares: sums.shares,
    subscriptions: subscriptionsOf(events),
    viewersLast: reports.at(-1)?.now ?? null,
    viewersPeak: highest(reports.map(({ now }) => now)),
    viewersAverage: averageOf(reports),
    entries: highest(reports.map(({ entries }) => entries)),
    people: without(distinct(...ACTS)),
    gifters: without(distinct("gift")),
    commenters: without(distinct("comment")),
    "estimate.mid": Math.round(sums.diamonds * perDiamond * 100) / 100,
  };
}

const ROLES = [
  ...["isStreamer", "isModerator", "isSubscriber", "isFollower", "isFriend"],
  ...["hasGifted", "isMasked"],
];
const LEVELS = ["teamLevel", "gifterLevel"];

function traitsOf(events) {
  const told = events.map(({ traits }) => traits ?? {});
  const traits = {};
  for (const role of ROLES) {
    const words = told
      .map((one) => one[role])
      .filter((one) => one !== undefined);
    if (words.length > 0) traits[role] = words.includes(true);
  }
  for (const level of LEVELS) {
    const most = highest(told.map((one) => one[level] ?? 0));
    if (most > 0) traits[level] = most;
  }
  const ranks = told.flatMap(({ topGifterRank }) => topGifterRank ?? []);
  if (ranks.length > 0) traits.topGifterRank = Math.min(...ranks);
  return traits;
}

const MAX_NAMES = 50;

function namesOf(events) {
  const names = new Map();
  for (const { user, at } of events) {
    const { handle, nickname } = user;
    const key = JSON.stringify([handle, nickname]);
    const firstAt = Math.min(names.get(key)?.firstAt ?? Infinity, at);
    names.set(key, { handle, nickname, firstAt });
  }
  return [...names.values()]
    .sort(
      (left, right) =>
        left.firstAt - right.firstAt ||
        compareText(left.handle, right.handle) ||
        compareText(left.nickname, right.nickname),
    )
    .slice(0, MAX_NAMES);
}

/** The newest name, but one with a handle goes before one without. */
function namedBy(events) {
  const hasHandle = ({ user }) => Number(user.handle !== "");
  return events.reduce((best, event) =>
    (hasHandle(event) - hasHandle(best) ||
      event.at - best.at ||
      compareIds(event.messageId, best.messageId)) > 0
      ? event
      : best,
  );
}

function peopleOf({ events, streamer }) {
  const telling = events.filter(
    (event) =>
      personOf(event) !== undefined &&
      [...ACTS, "subscribe"].includes(event.kind),
  );
  const people = new Map();
  for (const [id, theirs] of groupedBy(telling, personOf)) {
    if (id === streamer.id) continue;
    if (!theirs.some(({ kind }) => ACTS.includes(kind))) continue;
    const { handle, nickname } = namedBy(theirs).user;
    people.set(id, {
      ...{ handle, nickname, ...sumsOf(theirs) },
      firstAt: theirs.map(({ at }) => at).reduce((a, b) => Math.min(a, b)),
      lastAt: theirs.map(({ at }) => at).reduce((a, b) => Math.max(a, b)),
      ...{ names: namesOf(theirs), ...traitsOf(theirs) },
    });
  }
  return people;
}

function giftsOf({ events }) {
  const given = events.filter(({ kind }) => kind === "gift");
  const gifts = new Map();
  for (const [id, messages] of groupedBy(given, ({ giftId }) => giftId)) {
    const count = sum(messages.map(weightOf));
    const givers = new Set(
      messages.map(personOf).filter((person) => person !== undefined),
    ).size;
    const diamonds = sum(messages.map(diamondsOf));
    if (count > 0 || givers > 0) gifts.set(id, { count, diamonds, givers });
  }
  return gifts;
}

function minutesOf({ events }) {
  const counted = events.filter(
    ({ kind }) => kind in SUMS || kind === "viewers",
  );
  const groups = groupedBy(
    counted,
    ({ at }) => Math.floor(at / MINUTE_MS) * MINUTE_MS,
  );
  const minutes = new Map();
  let held;
  for (const at of [...groups.keys()].sort((a, b) => a - b)) {
    const inMinute = groups.get(at);
    const sums = sumsOf(inMinute);
    const last = reportsOf(inMinute).at(-1);
    if (last) held = last;
    const { diamonds, ...happened } = sums;
    if (!last && sum(Object.values(happened)) === 0) continue;
    const isHeld = held !== undefined && at - held.at <= REPORT_HOLDS_MS;
    minutes.set(at, {
      viewers: isHeld ? held.now : null,
      ...happened,
      diamonds,
    });
  }
  return minutes;
}

// What the page of a session shows beyond the file's own figures

/** Stretches joined where they touch, within bounds, in ms. */
function lengthOf(intervals, from, to) {
  let length = 0;
  let reached = from;
  for (const stretch of [...intervals].sort((a, b) => a.from - b.from)) {
    const start = Math.max(stretch.from, reached);
    const end = Math.min(stretch.to, to);
    length += Math.max(0, end - start);
    reached = Math.max(reached, end);
  }
  return length;
}

function giniOf(sorted) {
  const all = sum(sorted);
  const { length } = sorted;
  if (all === 0) return 0;
  const ranked = sum(sorted.map((one, index) => (index + 1) * one));
  return (2 * ranked) / (length * all) - (length + 1) / length;
}

function concentrationOf(givers) {
  const rising = givers.map(({ diamonds }) => diamonds).sort((a, b) => a - b);
  const falling = rising.toReversed();
  const all = sum(rising);
  if (all === 0) return null;
  const share = (count) => sum(falling.slice(0, count)) / all;
  let half = 0;
  for (let got = 0; got * 2 < all; half += 1) got += falling[half];
  return {
    ...{ top1: share(1), top3: share(3), top10: share(10) },
    ...{ gini: giniOf(rising), half },
  };
}

function recapOf(file, totals, people) {
  const { session, coverage, events } = file;
  const { startedAt, lastAt } = session;
  const isTimed = typeof startedAt === "number" && typeof lastAt === "number";
  const durationMs = isTimed ? Math.max(0, lastAt - startedAt) : 0;
  const coveredMs = isTimed
    ? lengthOf(coverage.intervals, startedAt, lastAt)
    : 0;
  const { viewerMs } = watchedOf(reportsOf(events));
  const everybody = [...people.values()];
  const counted = everybody.filter(({ gifts }) => gifts > 0);
  const perMinute = (count) =>
    coveredMs > 0 ? (count * MINUTE_MS) / coveredMs : null;
  const both = counted.filter(({ comments }) => comments > 0).length;
  return {
    ...{ durationMs, coveredMs, viewerMinutes: viewerMs / MINUTE_MS },
    perMinute: {
      comments: perMinute(totals.comments),
      likes: perMinute(totals.likesObserved),
      gifts: perMinute(totals.gifts),
      diamonds: perMinute(totals.diamonds),
      joins: perMinute(totals.joins),
      follows: perMinute(totals.follows),
      shares: perMinute(totals.shares),
    },
    ...{ seen: everybody.length, commented: totals.commenters },
    ...{ followed: totals.followers, gifted: totals.gifters },
    ...{ giftedOfCommenters: both, concentration: concentrationOf(counted) },
    peaks: peaksOf(events),
  };
}

/** The highest of each minute and the first report of most viewers. */
function peaksOf(events) {
  const minutes = [...minutesOf({ events })].sort(([a], [b]) => a - b);
  const first = (points) =>
    points.reduce(
      (best, point) => (point.value > (best?.value ?? 0) ? point : best),
      null,
    );
  const most = (name) =>
    first(minutes.map(([at, minute]) => ({ at, value: minute[name] })));
  return {
    viewers: first(
      reportsOf(events).map(({ at, now }) => ({ at, value: now })),
    ),
    ...{ comments: most("comments"), likes: most("likes") },
    ...{ diamonds: most("diamonds"), joins: most("joins") },
  };
}

// Saying it

function compared(file) {
  const figures = [];
  const check = (name, told, counted) => {
    const isEqual = JSON.stringify(told) === JSON.stringify(counted);
    figures.push({ name, told, counted, isEqual });
  };
  const totals = totalsOf(file);
  const told = { ...file.totals, "estimate.mid": file.totals.estimate.mid };
  for (const [name, counted] of Object.entries(totals))
    check(`totals.${name}`, told[name], counted);
  const people = peopleOf(file);
  compareLists(check, "people", file.people, "id", people);
  compareLists(check, "gifts", file.gifts, "id", giftsOf(file));
  compareLists(check, "minutes", file.minutes, "at", minutesOf(file));
  compareEvents(check, file.events);
  for (const list of OWN_LISTS) compareOwn(check, list, file[list] ?? []);
  return { figures, recap: recapOf(file, totals, people) };
}

function compareLists(check, list, entries, key, counted) {
  check(`${list}.length`, entries.length, counted.size);
  for (const entry of entries) {
    const own = counted.get(entry[key]) ?? {};
    for (const [name, value] of Object.entries(own))
      check(`${list}[${String(entry[key])}].${name}`, entry[name], value);
    if (!counted.has(entry[key]))
      check(`${list}[${String(entry[key])}]`, "in the file", "not in events");
  }
}

function compareEvents(check, events) {
  const gifts = events.filter(({ kind }) => kind === "gift");
  const growth = growthOf(gifts);
  for (const { id, count, streak } of gifts) {
    const { total, status } = streak;
    check(`events[${id}].growth`, { count, total, status }, growth.get(id));
  }
  const likes = events.filter(({ kind }) => kind === "like");
  const places = likeStreaksOf(likes);
  for (const { id, streak } of likes)
    check(`events[${id}].streak`, streak, places.get(id));
}

/** What the user did: each once, in order. */
function compareOwn(check, list, entries) {
  const keyOf = ({ item, id }) => item ?? id;
  const times = entries.map(({ at }) => at);
  const isEach = (values) => new Set(values).size === values.length;
  const rising = times.toSorted((left, right) => left - right);
  if (entries.length === 0) return;
  check(`${list}.ids`, isEach(entries.map(keyOf)), true);
  check(`${list}.order`, times, rising);
  if (list === "sales") check("sales.times", isEach(times), true);
}

const [path, option] = process.argv.slice(2);
if (path === undefined) {
  console.error("node scripts/check-export.mjs <file.json> [--json]");
  process.exit(2);
}
const result = compared(readFile(path));
const wrong = result.figures.filter(({ isEqual }) => !isEqual);
if (option === "--json") console.log(JSON.stringify(result));
else {
  for (const { name, told, counted, isEqual } of result.figures)
    console.log(
      isEqual
        ? `equal    ${name}  ${JSON.stringify(told)}`
        : `DIFFERS  ${name}  file ${JSON.stringify(told)}, events ${JSON.stringify(counted)}`,
    );
  console.log(`recap    ${JSON.stringify(result.recap)}`);
  const all = String(result.figures.length);
  console.log(`${all} figures, ${String(wrong.length)} differ`);
}
process.exitCode = wrong.length > 0 ? 1 : 0;
