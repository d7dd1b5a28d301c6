import type { Page } from "@playwright/test";

import { overlayPath } from "@/lib/model/overlay/address";
import { KEY_COLOURS, type Layout } from "@/lib/model/overlay/layout";
import { newWidget } from "@/lib/model/overlay/new-widget";
import { presetLayout } from "@/lib/model/overlay/presets";
import type { Box, Look, WidgetKind } from "@/lib/model/overlay/widget";

import type { Scene } from "../scene";
import { consent, type Stage } from "../stage";
import { changeStored } from "../surfaces";

/** As a bright video behind the page, and a dark one. */
const VIDEO = `
  body::before {
    content: "";
    position: fixed;
    inset: 0;
    z-index: -1;
    background:
      radial-gradient(circle at 20% 30%, #ffb48a88 0 9%, transparent 26%),
      radial-gradient(circle at 70% 60%, #8fc7ff99 0 12%, transparent 30%),
      radial-gradient(circle at 40% 85%, #fff 0 8%, transparent 24%),
      repeating-linear-gradient(35deg, #fff4de 0 14px, #f7d9c4 14px 31px);
  }
  @media (prefers-color-scheme: dark) {
    body::before { filter: invert(1) hue-rotate(140deg) brightness(0.5); }
  }
`;

const PLACES: Readonly<Record<WidgetKind, Box>> = {
  chat: { x: 20, y: 300, width: 360, height: 670 },
  lastGift: { x: 500, y: 330, width: 260, height: 110 },
  topGifters: { x: 740, y: 150, width: 240, height: 200 },
  goal: { x: 20, y: 120, width: 320, height: 100 },
  counters: { x: 20, y: 30, width: 460, height: 80 },
  battle: { x: 500, y: 30, width: 480, height: 100 },
  sale: { x: 500, y: 150, width: 230, height: 150 },
  ticker: { x: 500, y: 460, width: 300, height: 300 },
};

/** Every widget there is, in one look. */
function everything(theme: Look["theme"], isKeyed: boolean): Layout {
  const kinds = Object.keys(PLACES) as WidgetKind[];
  return {
    ...presetLayout("computer", { id: theme, name: theme }),
    background: isKeyed
      ? { kind: "colour", colour: KEY_COLOURS.green }
      : { kind: "transparent" },
    widgets: kinds.map((kind) => {
      const widget = newWidget(kind, kind, PLACES[kind]);
      return { ...widget, look: { ...widget.look, theme } };
    }),
  };
}

async function layOut(stage: Stage): Promise<void> {
  await consent(stage);
  const talk = presetLayout("talk", { id: "talk", name: "talk" });
  const layouts = [
    { ...talk, background: { kind: "transparent" } },
    everything("card", false),
    everything("clear", false),
    everything("bold", true),
  ];
  await changeStored(stage, "overlay", { layouts });
}

function sampleOf(layout: string) {
  return async ({ context, extensionId }: Stage): Promise<Page> => {
    const page = await context.newPage();
    await page.emulateMedia({ reducedMotion: "reduce" });
    const address = { layout, session: null, isSample: true };
    const path = overlayPath(address);
    await page.goto(`chrome-extension://${extensionId}${path}`);
    await page.addStyleTag({ content: VIDEO });
    await page.locator("section").first().waitFor();
    return page;
  };
}

/** What streaming software captures, over something like a video. */
export const overlay: Scene = {
  name: "overlay",
  set: layOut,
  views: [
    { name: "overlay-portrait", open: sampleOf("talk"), isCropped: true },
    { name: "overlay-card", open: sampleOf("card"), isCropped: true },
    { name: "overlay-clear", open: sampleOf("clear"), isCropped: true },
    { name: "overlay-keyed", open: sampleOf("bold"), isCropped: true },
  ],
};
