import type { Page } from "@playwright/test";

import { openStage, type Stage, type StageOptions } from "./stage";
import type { Language } from "./words";

export type Surface =
  | "panel"
  | "popup"
  | "welcome"
  | "options"
  | "export"
  | "rescue"
  | "demo"
  | "dashboard"
  | "sales"
  | "overlay"
  | "import";

/** One thing to look at, e.g. `panel-live`. */
export interface View {
  name: `${Surface}-${string}`;
  /** Brings it to the state in question, however long that takes. */
  open: (stage: Stage) => Promise<Page>;
  /** One of the few that are pictured in every size and language, and walked through by keyboard. */
  isMain?: boolean;
  /** A dialog, or a list longer than a picture should be: only what is on the screen. */
  isCropped?: boolean;
}

/** Views of one browser, in order: each may start from what the one before has left. */
export interface Scene {
  name: string;
  /** Null where this machine cannot do it. */
  prepare?: () => Prepared | null;
  set: (stage: Stage) => Promise<unknown>;
  views: readonly View[];
}

export interface Prepared extends Omit<StageOptions, "language"> {
  remove?: () => void;
}

export type Look = (view: View, page: Page) => Promise<void>;

export interface Playing {
  scene: Scene;
  language: Language;
  /** Views that nobody asked for are opened all the same: others may rest on them. */
  isAsked: (view: View) => boolean;
  look: Look;
  onFailed: (view: View, error: unknown) => void;
}

/** False where this machine cannot do it. What fails does not keep the views after it from being seen. */
export async function playScene(playing: Playing): Promise<boolean> {
  const { scene, language } = playing;
  const prepared = scene.prepare ? scene.prepare() : {};
  if (prepared === null) return false;
  const { remove, ...options } = prepared;
  try {
    const stage = await openStage({ ...options, language });
    try {
      await scene.set(stage);
      await lookAround(playing, stage);
    } finally {
      await stage.close();
    }
  } finally {
    remove?.();
  }
  return true;
}

async function lookAround(
  { scene, isAsked, look, onFailed }: Playing,
  stage: Stage,
): Promise<void> {
  const last = scene.views.findLastIndex(isAsked);
  for (const view of scene.views.slice(0, last + 1))
    try {
      const page = await view.open(stage);
      if (isAsked(view)) await look(view, page);
    } catch (error) {
      onFailed(view, error);
    }
}
