import type { LiveEvent } from "../event";
import type { Traits } from "../traits";

import { isSpike, withCount, withSpikeTold } from "./baseline";
import { hasPhrase, type Phrases, phrasesIn } from "./phrases";
import type { AlertRule } from "./rule";
import { type AlertState, withOpen, withTold } from "./state";

export type AlertEvent = LiveEvent & { row: number; traits?: Traits };

/** What may alert: an event of the feed, or something that the worker noticed. */
export type AlertInput =
  | { kind: "event"; event: AlertEvent; isFirstTimer: boolean }
  /** The last that came of a streak whose end did not come. */
  | { kind: "over"; event: AlertEvent }
  /** `key` is the same for the same one; `at` is TikTok's clock. */
  | { kind: "goal" | "gap"; key: string; at: number };

export interface Alert {
  /** Unique in its session. */
  id: string;
  rule: string;
  at: number;
  event: AlertEvent | null;
  /** Of a signal. */
  key: string;
}

interface Known {
  /** The streamer's. */
  handle: string;
  /** Our clock, epoch ms: what came before is looked at for what is usual, and told of no more. */
  freshSince: number;
}

/** Goes over what came, in order of arrival; in how many calls makes no difference. */
export function alertsOf(
  rules: readonly AlertRule[],
  before: AlertState,
  inputs: readonly AlertInput[],
  known: Known,
): { alerts: Alert[]; state: AlertState } {
  const watches = rules
    .filter(({ isOn }) => isOn)
    .map((rule) => ({ rule, phrases: phrasesOf(rule) }));
  const alerts: Alert[] = [];
  let state = before;
  for (const input of inputs) {
    if (isBehind(input, state)) continue;
    state = withInput(state, input);
    const isQuiet = input.kind === "event" && isPast(input.event, known);
    for (const watch of watches) {
      const key = isQuiet ? null : keyOf(watch, input, state, known);
      if (key === null) continue;
      const { rule } = watch;
      const event = "event" in input ? input.event : null;
      const at = "event" in input ? input.event.at : input.at;
      if (isCooling(rule, state, at)) continue;
      state = fired(state, rule, key, at);
      const id = `${rule.id} ${key} ${String(event?.row ?? 0)}`;
      alerts.push({ id, rule: rule.id, at, event, key });
    }
  }
  return { alerts, state };
}

interface Watch {
  rule: AlertRule;
  phrases: Phrases;
}

function phrasesOf({ kind, text }: AlertRule): Phrases {
  return kind === "words" ? phrasesIn(text) : [];
}

function isBehind(input: AlertInput, { row }: AlertState): boolean {
  return input.kind === "event" && input.event.row <= row;
}

/** Backlog, and what was taken away or came long ago. */
function isPast(
  { history, deleted, receivedAt }: AlertEvent,
  { freshSince }: Known,
): boolean {
  return history === true || deleted === true || receivedAt < freshSince;
}

const VIEWERS_MS = 5 * 60_000;
/** Fewer in a minute are no spike, however little there was before. */
const LEAST = { comments: 10, diamonds: 50 };

function withInput(state: AlertState, input: AlertInput): AlertState {
  if (input.kind !== "event") return state;
  const { event } = input;
  if (event.history) return { ...state, row: event.row };
  // Whatever came tells that this minute was captured.
  const seen = {
    ...{ ...state, row: event.row },
    comments: withCount(state.comments, event.at, 0),
    diamonds: withCount(state.diamonds, event.at, 0),
  };
  switch (event.kind) {
    case "comment":
      return { ...seen, comments: withCount(seen.comments, event.at, 1) };
    case "gift": {
      const worth = event.count * (event.price ?? 0);
      const diamonds = withCount(seen.diamonds, event.at, worth);
      return { ...seen, diamonds, open: withStreak(state.open, event) };
    }
    case "viewers": {
      const { at, now } = event;
      const kept = state.viewers.filter(([then]) => then > at - VIEWERS_MS);
      return { ...seen, viewers: [...kept, [at, now]] };
    }
    default:
      return seen;
  }
}

function withStreak(
  open: AlertState["open"],
  { streak, row, at }: Extract<AlertEvent, { kind: "gift" }>,
): AlertState["open"] {
  if (streak.status === "single") return open;
  return withOpen(open, streak.id, streak.status === "end" ? null : [row, at]);
}

function isCooling(rule: AlertRule, { firedAt }: AlertState, at: number) {
  const last = firedAt[rule.id];
  return last !== undefined && at - last < rule.cooldownSeconds * 1000;
}

function fired(
  state: AlertState,
  rule: AlertRule,
  key: string,
  at: number,
): AlertState {
  const { comments, diamonds } = state;
  const once = {
    ...state,
    firedAt: { ...state.firedAt, [rule.id]: at },
    ...(isOnce(key) && { told: withTold(state.told, toldKey(rule, key)) }),
  };
  switch (rule.kind) {
    case "commentSpike":
      return { ...once, comments: withSpikeTold(comments) };
    case "giftSpike":
      return { ...once, diamonds: withSpikeTold(diamonds) };
    case "viewerDrop":
      return { ...once, viewers: state.viewers.slice(-1) };
    default:
      return once;
  }
}

/** Keys of events are of one event anyway. */
function isOnce(key: string): boolean {
  return key !== "";
}

function toldKey({ id }: AlertRule, key: string): string {
  return `${id} ${key}`;
}

/** Null where the rule has nothing to tell; else what it is told of no more than once, empty for an event by itself. */
function keyOf(
  watch: Watch,
  input: AlertInput,
  state: AlertState,
  known: Known,
): string | null {
  const { rule } = watch;
  const key = inputKey(watch, input, state, known);
  const isTold = key !== null && state.told.includes(toldKey(rule, key));
  return isTold ? null : key;
}

function inputKey(
  watch: Watch,
  input: AlertInput,
  state: AlertState,
  known: Known,
): string | null {
  const { kind, value } = watch.rule;
  switch (input.kind) {
    case "event":
      return eventKey(watch, input, state, known);
    case "over":
      return kind === "streak" ? wholeKey(input.event, value) : null;
    case "goal":
    case "gap":
      return input.kind === kind ? input.key : null;
  }
}

function eventKey(
  { rule, phrases }: Watch,
  { event, isFirstTimer }: Extract<AlertInput, { kind: "event" }>,
  state: AlertState,
  { handle }: Known,
): string | null {
  const said = event.kind === "comment" ? event.text : null;
  const when = (is: boolean) => (is ? "" : null);
  switch (rule.kind) {
    case "words":
      return when(said !== null && hasPhrase(said, phrases));
    case "mention":
      return when(said !== null && mentions(said, handle));
    case "person":
      return when(said !== null && isOf(event, rule.text));
    case "role":
      return when(said !== null && hasRole(event, rule));
    case "firstTimer":
      return when(isFirstTimer);
    case "gift":
      return giftKey(event, rule.value);
    case "streak":
      return streakKey(event, rule.value);
    case "follow":
      return when(event.kind === "follow");
    case "superFan":
      return when(event.kind === "superFan" && event.what !== "box");
    case "viewerDrop":
      return when(event.kind === "viewers" && hasDropped(state, rule.value));
    case "commentSpike":
      return when(
        event.kind === "comment" && isSpike(state.comments, LEAST.comments),
      );
    case "giftSpike":
      return when(
        event.kind === "gift" && isSpike(state.diamonds, LEAST.diamonds),
      );
    case "goal":
    case "gap":
      return null;
  }
}

function mentions(text: string, handle: string): boolean {
  if (handle === "") return false;
  const [said, name] = [text.toLowerCase(), `@${handle.toLowerCase()}`];
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1))
    if (!/^\.?[\p{L}\p{N}_]/u.test(said.slice(at + name.length))) return true;
  return false;
}

function isOf({ user, traits }: AlertEvent, handle: string): boolean {
  const wanted = handle.trim().replace(/^@+/, "").toLowerCase();
  const isKnown = user !== undefined && traits?.isMasked !== true;
  return isKnown && wanted !== "" && user.handle.toLowerCase() === wanted;
}

function hasRole({ traits = {} }: AlertEvent, { role }: AlertRule): boolean {
  switch (role) {
    case "moderator":
      return traits.isModerator === true;
    case "subscriber":
      return traits.isSubscriber === true;
    case "gifter":
      return traits.hasGifted === true || traits.topGifterRank !== undefined;
  }
}

/** A streak counts as a whole, and is told of once: when it has come so far. */
function giftKey(event: AlertEvent, value: number): string | null {
  if (event.kind !== "gift") return null;
  const { streak, price = 0, count } = event;
  if (streak.status === "single") return price * count >= value ? "" : null;
  return price * streak.total >= value ? streak.id : null;
}

/** Told of when it is over: then it is known how long it was. */
function streakKey(event: AlertEvent, value: number): string | null {
  if (event.kind !== "gift" || event.streak.status !== "end") return null;
  return wholeKey(event, value);
}

function wholeKey(event: AlertEvent, value: number): string | null {
  if (event.kind !== "gift") return null;
  return event.streak.total >= value ? event.streak.id : null;
}

/** Of a handful of viewers a few are many percent. */
const LEAST_VIEWERS = 20;

function hasDropped({ viewers }: AlertState, percent: number): boolean {
  const now = viewers.at(-1)?.[1] ?? 0;
  const most = Math.max(0, ...viewers.map(([, count]) => count));
  return most >= LEAST_VIEWERS && now <= most * (1 - percent / 100);
}
