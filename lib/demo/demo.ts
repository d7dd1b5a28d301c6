import type { TabStatus } from "@/lib/protocol/commands";

import { createDemoRelay, type DemoRelayDependencies } from "./demo-relay";
import { planFrames } from "./frames";
import type { InventedLive } from "./invented-live";
import type { Room } from "./message";
import { createPlayer, type PlayerDependencies } from "./player";
import { EMPTY_STAGE, showTold, type Stage } from "./stage";

export interface DemoDependencies
  extends
    Pick<DemoRelayDependencies, "connect" | "elapsed">,
    Pick<PlayerDependencies, "now" | "setTimer" | "speed"> {
  live: InventedLive;
  /** A new id for each run, with nothing in it that a page's stream has. */
  nextRelay: () => string;
  /** Erases what earlier runs left. Rejects when that cannot be done. */
  forgetEarlier: () => Promise<unknown>;
  logFailure: (error: unknown) => void;
}

export interface DemoState {
  phase: "starting" | "playing" | "paused" | "ended";
  speed: number;
  /** Ms since the live's start. */
  position: number;
  stage: Stage;
}

export interface Demo {
  /** From the beginning, as a live of its own. */
  begin: () => Promise<void>;
  pause: () => void;
  resume: () => void;
  setSpeed: (speed: number) => void;
  state: () => DemoState;
  /** What the panel asks of a live's tab. Null before a live has begun. */
  status: () => TabStatus | null;
  flush: () => void;
}

type Run = ReturnType<typeof startRun>;

/** The invented live of one tab, as often as it is played. */
export function createDemo(dependencies: DemoDependencies): Demo {
  const { live, forgetEarlier, logFailure } = dependencies;
  let { speed } = dependencies;
  let run: Run | null = null;
  let begun = 0;
  return {
    async begin() {
      const own = (begun += 1);
      run?.stop();
      run = null;
      await forgetEarlier().catch(logFailure);
      if (own === begun) run = startRun({ ...dependencies, speed });
    },
    pause: () => run?.player.pause(),
    resume: () => run?.player.resume(),
    setSpeed(to) {
      speed = to;
      run?.player.setSpeed(to);
    },
    state: () => ({
      ...{ phase: run?.phase() ?? "starting", speed },
      position: Math.min(run?.player.position() ?? 0, live.durationMs),
      stage: run?.stage() ?? EMPTY_STAGE,
    }),
    status() {
      run?.player.pump();
      return run?.relay.status() ?? null;
    },
    flush: () => run?.relay.flush(),
  };
}

/** Like the ids of real rooms, and another one each ms. */
const FIRST_ROOM = 7_600_000_000_000_000_000n;
const ROOMS_A_MS = 10_007n;

function startRun(dependencies: DemoDependencies) {
  const { live, speed, now, nextRelay } = dependencies;
  const startedAt = now();
  const { backlog, messages } = live.begin();
  let stage = EMPTY_STAGE;
  let isEnded = false;
  const room: Room = {
    id: FIRST_ROOM + BigInt(startedAt) * ROOMS_A_MS,
    ...{ host: live.host, hasPictures: false },
    clock: (moment) => player.clock(moment),
  };
  const relay = createDemoRelay({
    ...dependencies,
    ...{ relay: nextRelay(), room, about: live.about },
  });
  const player = createPlayer({
    ...dependencies,
    ...{ speed, frames: planFrames(messages, live.seed) },
    onFrame(frame, receivedAt) {
      relay.bring(frame, receivedAt);
      stage = frame.messages.reduce(showTold, stage);
    },
    onEnd() {
      isEnded = true;
      relay.leave(now());
    },
  });
  stage = backlog.reduce(showTold, stage);
  relay.enter(backlog, startedAt);
  player.pump();
  return {
    ...{ relay, player },
    stage: () => stage,
    phase(): DemoState["phase"] {
      if (isEnded) return "ended";
      return player.isPaused() ? "paused" : "playing";
    },
    stop() {
      player.stop();
      relay.forget();
    },
  };
}
