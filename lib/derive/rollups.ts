import type { LiveEvent } from "@/lib/model/event";
import type { Tallies } from "@/lib/model/tallies";
import type { EventRow, GiftRow, MinuteRow, PersonRow } from "@/lib/store/rows";

import { personRow } from "./people";
import { subscriptionsIn } from "./subscriptions";
import { compareReports, type Report, weightOf } from "./viewers";

/** Everything of a session that is summed up from its events, as far as it is loaded; missing rows are made. */
export interface Rollups {
  session: number;
  tallies: Tallies;
  people: Map<string, PersonRow>;
  minutes: Map<number, MinuteRow>;
  gifts: Map<string, GiftRow>;
}

type Sign = 1 | -1;
type Row<Kind extends LiveEvent["kind"]> = Extract<EventRow, { kind: Kind }>;

const MINUTE_MS = 60_000;

export function minuteOf(at: number): number {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** The minutes that counting an event may read or change: a report of viewers holds at most one minute. */
export function minutesTouchedBy(event: EventRow): number[] {
  const minute = minuteOf(event.at);
  return event.kind === "viewers"
    ? [minute - MINUTE_MS, minute, minute + MINUTE_MS]
    : [minute];
}

/** Counts an event. `removeEvent` undoes it, so that an event can be replaced when a later message changes what it was. */
export function addEvent(rollups: Rollups, event: EventRow): void {
  count(rollups, event, 1);
}

export function removeEvent(rollups: Rollups, event: EventRow): void {
  count(rollups, event, -1);
}

function count(rollups: Rollups, event: EventRow, sign: Sign): void {
  rollups.tallies.events += sign;
  switch (event.kind) {
    case "comment":
      countComment(rollups, event, sign);
      break;
    case "gift":
      countGift(rollups, event, sign);
      break;
    case "like":
      countLike(rollups, event, sign);
      break;
    case "join":
    case "follow":
    case "share":
      countSimple(rollups, event, sign);
      break;
    case "viewers":
      countViewers(rollups, event, sign);
      break;
    case "subscribe":
      countSubscription(rollups, event, sign);
      break;
    case "emote":
    case "superFan":
    case "question":
    case "poll":
    case "envelope":
    case "battle":
    case "guest":
    case "goal":
    case "pin":
    case "rank":
    case "level":
    case "product":
    case "caption":
    case "control":
    case "verify":
    case "delete":
    case "notice":
      break;
  }
}

function countComment(rollups: Rollups, event: EventRow, sign: Sign): void {
  const { tallies } = rollups;
  tallies.comments += sign;
  if (event.history) tallies.commentsBacklog += sign;
  minuteRow(rollups, event.at).comments += sign;
  const person = act(rollups, event, sign);
  if (!person) return;
  person.comments += sign;
  tallies.commenters += crossed(person.comments, sign);
}

function countLike(rollups: Rollups, event: Row<"like">, sign: Sign): void {
  const likes = sign * event.count;
  const { tallies } = rollups;
  tallies.likesObserved += likes;
  if (sign === 1)
    tallies.likesReported = Math.max(
      tallies.likesReported,
      event.reportedTotal,
    );
  minuteRow(rollups, event.at).likes += likes;
  const person = act(rollups, event, sign);
  if (person) person.likes += likes;
}

function countSimple(
  rollups: Rollups,
  event: Row<"join" | "follow" | "share">,
  sign: Sign,
): void {
  const figure = `${event.kind}s` as const;
  rollups.tallies[figure] += sign;
  minuteRow(rollups, event.at)[figure] += sign;
  const person = act(rollups, event, sign);
  if (!person) return;
  person[figure] += sign;
  if (figure === "follows")
    rollups.tallies.followers += crossed(person.follows, sign);
}

function countGift(rollups: Rollups, event: Row<"gift">, sign: Sign): void {
  const { tallies } = rollups;
  const gifts = sign * event.count;
  const diamonds = gifts * (event.price ?? 0);
  const minute = minuteRow(rollups, event.at);
  const gift = giftRow(rollups, event);
  for (const sum of [tallies, minute]) {
    sum.gifts += gifts;
    sum.diamonds += diamonds;
  }
  if (event.price === undefined || event.name === undefined)
    countUndescribed(gift, event.row, sign);
  tallies.fanTickets += sign * (event.fanTickets ?? 0);
  gift.count += gifts;
  gift.diamonds += diamonds;
  if (event.to !== undefined) {
    const received = (tallies.received[event.to] ??= { gifts: 0, diamonds: 0 });
    received.gifts += gifts;
    received.diamonds += diamonds;
  }
  const person = act(rollups, event, sign);
  if (!person) return;
  person.gifts += gifts;
  person.diamonds += diamonds;
  countGiver(tallies, gift, person, sign);
}

/** One subscription is told by several messages within seconds: each person's count once. */
function countSubscription(
  { tallies, ...rollups }: Rollups,
  event: Row<"subscribe">,
  sign: Sign,
): void {
  const count = event.count ?? 1;
  if (!event.user || event.traits?.isMasked) {
    tallies.subscriptions += sign * count;
    return;
  }
  const person = personRow(rollups, event, event.user);
  const before = subscriptionsIn(person.subscriptions);
  const told: [number, number] = [event.at, count];
  const place = person.subscriptions.findIndex(
    ([at, other]) => at === event.at && other === count,
  );
  if (sign === 1) person.subscriptions.push(told);
  else if (place >= 0) person.subscriptions.splice(place, 1);
  person.subscriptions.sort(
    ([left, fewer], [right, more]) => left - right || fewer - more,
  );
  tallies.subscriptions += subscriptionsIn(person.subscriptions) - before;
}

function countUndescribed(gift: GiftRow, row: number, sign: Sign): void {
  const others = gift.undescribed.filter((other) => other !== row);
  gift.undescribed = sign === 1 ? [...others, row] : others;
}

function countGiver(
  tallies: Tallies,
  gift: GiftRow,
  person: PersonRow,
  sign: Sign,
): void {
  const ofThisGift = (person.giftMessages[gift.gift] ?? 0) + sign;
  person.giftMessages[gift.gift] = ofThisGift;
  gift.givers += crossed(ofThisGift, sign);
  const ofAll = Object.values(person.giftMessages).reduce((a, b) => a + b, 0);
  tallies.gifters += crossed(ofAll, sign);
}

function countViewers(
  rollups: Rollups,
  event: Row<"viewers">,
  sign: Sign,
): void {
  const { tallies } = rollups;
  const report: Report = [event.at, event.now, event.messageId];
  const { reports } = minuteRow(rollups, event.at);
  const isSame = (other: Report) => compareReports(other, report) === 0;
  if (sign === 1) {
    tallies.viewersPeak = Math.max(tallies.viewersPeak ?? 0, event.now);
    tallies.entries = Math.max(tallies.entries ?? 0, event.entries);
    reports.push(report);
    reports.sort(compareReports);
  }
  const place = reports.findIndex(isSame);
  const before = reports[place - 1] ?? neighbour(rollups, event.at, -1);
  const after = reports[place + 1] ?? neighbour(rollups, event.at, 1);
  if (sign === -1) reports.splice(place, 1);
  const weight = weightOf(before, report, after);
  tallies.viewerMs += sign * weight.viewerMs;
  tallies.reportedMs += sign * weight.reportedMs;
  if (sign === 1) countLast(tallies, report);
  else if (report[2] === tallies.viewersLastBy) forgetLast(tallies);
}

function countLast(tallies: Tallies, report: Report): void {
  const { viewersLast, viewersLastAt, viewersLastBy } = tallies;
  const last: Report = [viewersLastAt, viewersLast ?? 0, viewersLastBy];
  if (viewersLast !== null && compareReports(report, last) < 0) return;
  [tallies.viewersLastAt, tallies.viewersLast, tallies.viewersLastBy] = report;
}

/** Only for a report that is counted again at once: none of the others is looked for. */
function forgetLast(tallies: Tallies): void {
  tallies.viewersLast = null;
  tallies.viewersLastAt = 0;
  tallies.viewersLastBy = "";
}

function neighbour(
  rollups: Rollups,
  at: number,
  side: Sign,
): Report | undefined {
  const row = rollups.minutes.get(minuteOf(at) + side * MINUTE_MS);
  return row?.reports.at(side === 1 ? 0 : -1);
}

/** Counts an event for the person who did it, who is thereby one of the people. */
function act(
  rollups: Rollups,
  event: EventRow,
  sign: Sign,
): PersonRow | undefined {
  // Masked people share one id: each would become all of them.
  if (!event.user || event.traits?.isMasked) return undefined;
  const person = personRow(rollups, event, event.user);
  person.acts += sign;
  rollups.tallies.people += crossed(person.acts, sign);
  return person;
}

/** 1 when a count went from none to one, -1 when it went back, else 0. */
function crossed(now: number, sign: Sign): number {
  if (sign === 1) return now === 1 ? 1 : 0;
  return now === 0 ? -1 : 0;
}

function minuteRow({ session, minutes }: Rollups, at: number): MinuteRow {
  const minute = minuteOf(at);
  let row = minutes.get(minute);
  if (!row) {
    row = { ...emptyMinute(), session, minute };
    minutes.set(minute, row);
  }
  return row;
}

function emptyMinute(): Omit<MinuteRow, "session" | "minute"> {
  return {
    comments: 0,
    likes: 0,
    gifts: 0,
    diamonds: 0,
    joins: 0,
    follows: 0,
    shares: 0,
    reports: [],
  };
}

function giftRow({ session, gifts }: Rollups, event: Row<"gift">): GiftRow {
  let row = gifts.get(event.giftId);
  if (!row) {
    row = {
      session,
      gift: event.giftId,
      name: event.name ?? "",
      price: event.price ?? null,
      count: 0,
      diamonds: 0,
      givers: 0,
      undescribed: [],
    };
    gifts.set(event.giftId, row);
  }
  return row;
}
