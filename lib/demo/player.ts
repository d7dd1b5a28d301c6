import type { PlannedFrame } from "./frames";
import { atSpeed, epochOf, type Pace, positionAt, skipTo } from "./pace";

export interface PlayerDependencies {
  frames: Iterable<PlannedFrame>;
  /** Ms of the live in one of ours. */
  speed: number;
  /** Epoch ms. */
  now: () => number;
  /** Returns what cancels it. */
  setTimer: (step: () => void, ms: number) => () => void;
  /** With the moment at which it came, in epoch ms. */
  onFrame: (frame: PlannedFrame, receivedAt: number) => void;
  /** The last frame has been played. */
  onEnd: () => void;
}

export interface Player {
  /** Plays what is due: timers of a hidden tab come late. */
  pump: () => void;
  setSpeed: (speed: number) => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
  isPaused: () => boolean;
  /** Ms since the live's start. */
  position: () => number;
  /** Epoch ms of a moment of the live. */
  clock: (moment: number) => number;
}

/** Frames at once, so that the page stays quick however much is due. */
const MAX_AT_ONCE = 100;
const MIN_WAIT_MS = 4;
/** A server answers a heartbeat every ten seconds, also while nothing happens. */
const HEARTBEAT_MS = 10_000;
/** A later timer is no hidden tab but a computer that slept. */
const SLEEP_MS = 120_000;

/** Plays planned frames in time. While it stands still only heartbeats come. */
export function createPlayer(dependencies: PlayerDependencies): Player {
  const { speed: first, now, setTimer, onFrame, onEnd } = dependencies;
  const frames = dependencies.frames[Symbol.iterator]();
  let next = frames.next();
  let speed = first;
  let pace: Pace = { at: 0, from: now(), speed };
  let heardAt = now();
  let cancel: () => void = () => undefined;
  let isStopped = false;
  const isPaused = () => pace.speed === 0;
  const position = () => positionAt(pace, now());

  const play = (frame: PlannedFrame, receivedAt: number) => {
    heardAt = now();
    onFrame(frame, receivedAt);
  };
  const wakeIn = (ms: number) => {
    cancel();
    cancel = setTimer(pump, Math.max(MIN_WAIT_MS, ms));
  };
  const playDue = () => {
    for (let count = 0; count < MAX_AT_ONCE && !next.done; count += 1) {
      const { value } = next;
      if (now() - epochOf(pace, value.at) > SLEEP_MS)
        pace = skipTo(pace, value.at, now());
      const due = epochOf(pace, value.at);
      if (due > now()) break;
      play(value, due);
      next = frames.next();
    }
  };
  function pump(): void {
    if (isStopped) return;
    if (isPaused()) {
      if (now() - heardAt >= HEARTBEAT_MS)
        play({ at: position(), sequence: 0, messages: [] }, now());
      wakeIn(heardAt + HEARTBEAT_MS - now());
      return;
    }
    playDue();
    if (!next.done) wakeIn(epochOf(pace, next.value.at) - now());
    else {
      isStopped = true;
      onEnd();
    }
  }
  const change = (to: number) => {
    pace = atSpeed(pace, to, now());
    pump();
  };
  return {
    ...{ pump, isPaused, position },
    clock: (moment) => epochOf(pace, moment),
    setSpeed(to) {
      speed = to;
      if (!isPaused()) change(to);
    },
    pause: () => {
      change(0);
    },
    resume: () => {
      change(speed);
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
