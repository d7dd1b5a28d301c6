import type { Act, Told } from "./acts";
import { createBattle, isInBattle } from "./battle";
import { CAPTIONS, commentOf, INTRO, QUESTIONS, WELCOME } from "./phrases";
import { createRandom, type Random } from "./random";
import type { Scene } from "./scene";
import { pickGift, stepsOf } from "./streak";

export interface StoryOptions {
  seed: number;
  durationMs: number;
  /** Of messages, roughly. */
  ratePerSecond: number;
  /** Whether there is also what only tries us: markup for a name, messages that no version of the schema knows. */
  hasOddities: boolean;
}

interface Due {
  /** Ms since the start. */
  at: number;
  act: Act;
}

const VIEWERS_EVERY_MS = 2_200;
const PAUSE_MS = 20_000;
const FIRST_QUESTION = 7_580_000_000_000_000_001n;
/** The rest of the messages come as reports of viewers and as further steps of gift streaks. */
const ARRIVALS = 0.82;
/** Shares of what begins a gift; a battle brings more. */
const GIFTS = 0.035;
const BATTLE_GIFTS = 0.09;
/** One message in so many is sent twice. */
const REPEATED = 701;

/** What was before the page came: a few comments, the streamer's intro, a notice, the viewers. */
export function tellBacklog(options: StoryOptions, scene: Scene): Told[] {
  const random = createRandom(options.seed + 1);
  const name = createNamer(options, 0);
  const comments = [-94, -71, -52, -33, -20, -8].map((seconds): Told => {
    const person = scene.someone();
    const act: Act = {
      ...{ kind: "comment", person, text: commentOf(person, random) },
    };
    return { ...name({ at: seconds * 1000, act }), isHistory: true };
  });
  const rest: Act[] = [
    { kind: "intro", text: INTRO },
    { kind: "welcome", text: WELCOME },
    { kind: "viewers", ...scene.viewersAt(0), top: [] },
  ];
  return [...comments, ...rest.map((act) => name({ at: 0, act }))];
}

/** The live itself, message by message in order of time. Of the backlog one comment comes once more. */
export function* tellLive(
  options: StoryOptions,
  scene: Scene,
  backlog: readonly Told[],
): Generator<Told> {
  const { seed, durationMs, ratePerSecond } = options;
  const random = createRandom(seed + 2);
  const name = createNamer(options, backlog.length);
  const battle = createBattle(createRandom(seed + 4), scene, durationMs);
  let due = plannedActs(options, scene);
  let viewersAt = VIEWERS_EVERY_MS;
  let count = 0;
  for (let at = 600; at < durationMs;) {
    for (; viewersAt <= at; viewersAt += VIEWERS_EVERY_MS)
      due.push(viewersReport(scene, viewersAt, durationMs));
    due.push(...battle(at), ...arrival(random, scene, at, options));
    due.sort((left, right) => left.at - right.at);
    const ready = due.filter((one) => one.at <= at);
    due = due.slice(ready.length);
    for (const told of ready.map(name)) {
      yield told;
      count += 1;
      if (count % REPEATED === 0) yield told;
    }
    at += Math.max(1, Math.round(random.waitMs(ratePerSecond * ARRIVALS)));
  }
  const again = backlog[0];
  if (again) yield { ...again, isHistory: false };
  yield name({ at: durationMs, act: { kind: "control", action: 3 } });
}

/** Gives each act its message's id, growing with time as the real ones do. */
function createNamer({ seed }: StoryOptions, named: number) {
  let count = BigInt(named);
  const first = 7_550_000_000_000_000_000n + BigInt(seed) * 1_000_000_007n;
  return ({ at, act }: Due): Told => {
    count += 1n;
    const id = first + count * 1_048_583n;
    return { id, at, isHistory: false, act };
  };
}

/** Shares of the live at which somebody asks a question. */
const QUESTIONS_AT = [0.03, 0.36, 0.7];

/** A pause in the middle, and a few questions. */
function plannedActs({ durationMs, seed }: StoryOptions, scene: Scene): Due[] {
  const random = createRandom(seed + 5);
  const pauseAt = Math.round(durationMs * 0.45);
  const questions = QUESTIONS_AT.map((share, index): Due => {
    const person = scene.someone();
    const text = random.pick(QUESTIONS[person.language]);
    const question = FIRST_QUESTION + BigInt(index);
    return {
      at: Math.round(durationMs * share),
      act: { kind: "question", person, question, text },
    };
  });
  return [
    ...questions,
    { at: pauseAt, act: { kind: "control", action: 1 } },
    { at: pauseAt + PAUSE_MS, act: { kind: "control", action: 2 } },
  ];
}

function isPaused(at: number, durationMs: number): boolean {
  const pauseAt = durationMs * 0.45;
  return at >= pauseAt && at < pauseAt + PAUSE_MS;
}

function viewersReport(scene: Scene, at: number, durationMs: number): Due {
  const counts = scene.viewersAt(at / durationMs);
  return { at, act: { kind: "viewers", ...counts, top: scene.topGivers() } };
}

/** What one more message brings; a gift brings the rest of its streak with it. */
function arrival(
  random: Random,
  scene: Scene,
  at: number,
  { durationMs, hasOddities }: StoryOptions,
): Due[] {
  const kind = random.fraction();
  const gifts = isInBattle(at, durationMs) ? BATTLE_GIFTS : GIFTS;
  if (kind < gifts) return giftStreak(random, scene, at, durationMs);
  if (kind < 0.36 && !isPaused(at, durationMs)) {
    const person = random.chance(0.03) ? scene.host : scene.someone();
    const text = commentOf(person, random);
    return [{ at, act: { kind: "comment", person, text } }];
  }
  const act = quietAct(random, scene, kind, at / durationMs);
  if (act.kind === "novelty" && !hasOddities) return [];
  return [{ at, act }];
}

function quietAct(
  random: Random,
  scene: Scene,
  kind: number,
  share: number,
): Act {
  if (kind < 0.68)
    return { kind: "like", person: scene.someone(), ...scene.like() };
  if (kind < 0.91) {
    const { now: viewers } = scene.viewersAt(share);
    return { kind: "join", person: scene.newcomer(), viewers };
  }
  if (kind < 0.935) {
    const followers = scene.follow();
    return { kind: "follow", person: scene.someone(), followers };
  }
  if (kind < 0.955) return { kind: "share", person: scene.someone() };
  if (kind < 0.99) return { kind: "caption", text: random.pick(CAPTIONS) };
  return { kind: "novelty", position: random.between(3, 60) };
}

/** The first streaks had begun before the page came; what is left of a streak when the live ends is not sent. */
function giftStreak(
  random: Random,
  scene: Scene,
  at: number,
  durationMs: number,
): Due[] {
  const person = scene.someone();
  const gift = pickGift(random);
  const isStreak = gift.type === 1;
  const before = isStreak && at < 15_000 ? random.between(1, 4) : 0;
  const steps = isStreak
    ? stepsOf(random, before)
    : [{ afterMs: 0, count: 1, brought: 1, isEnd: false }];
  const group = isStreak ? scene.nextGroup(at) : 0n;
  return steps
    .map(({ afterMs, ...step }) => ({ at: at + afterMs, step }))
    .filter((one) => one.at < durationMs)
    .map(({ at: stepAt, step }): Due => {
      scene.give(person, step.brought * gift.price);
      return {
        at: stepAt,
        act: { kind: "gift", person, gift, group, ...step },
      };
    });
}
