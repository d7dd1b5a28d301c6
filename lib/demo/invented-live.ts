import type { Told } from "./acts";
import type { Person } from "./people";
import { TITLE } from "./phrases";
import { createRandom } from "./random";
import { createScene, FIRST_FOLLOWERS, FIRST_LIKES } from "./scene";
import { type StoryOptions, tellBacklog, tellLive } from "./story";

export interface LiveOptions extends StoryOptions {
  /** How many different persons take part at most. */
  people: number;
  /** The streamer's, so that several lives can be told apart by their addresses. */
  handle?: string;
}

/** What a live's page says of it. */
export interface AboutLive {
  title: string;
  bio: string;
  followers: number;
  likes: number;
  /** The live had been on so long when the page came. */
  beforeMs: number;
}

export interface InventedLive {
  host: Person;
  about: AboutLive;
  seed: number;
  durationMs: number;
  /** From the start each time, and the same each time. */
  begin: () => { backlog: readonly Told[]; messages: Iterable<Told> };
}

/** A live of invented people, made while it is told: however long it is, it never stands in memory. */
export function inventLive(options: LiveOptions): InventedLive {
  const { seed, people, handle, durationMs, hasOddities } = options;
  const sceneOf = () => {
    const scene = createScene(createRandom(seed), seed, people, hasOddities);
    scene.host.handle = handle ?? scene.host.handle;
    return scene;
  };
  return {
    ...{ seed, durationMs, host: sceneOf().host, about: ABOUT },
    begin() {
      const scene = sceneOf();
      const backlog = tellBacklog(options, scene);
      return { backlog, messages: tellLive(options, scene, backlog) };
    },
  };
}

const ABOUT: AboutLive = {
  title: TITLE,
  bio: "Clay by day, vinyl by night",
  followers: FIRST_FOLLOWERS,
  likes: FIRST_LIKES,
  beforeMs: 23 * 60_000,
};
