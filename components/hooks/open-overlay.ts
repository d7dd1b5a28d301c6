import { browser } from "wxt/browser";

import { overlayPath } from "@/lib/model/overlay/address";
import type { Layout } from "@/lib/model/overlay/layout";
import { windowSize } from "@/lib/model/overlay/window-size";

type Stage = Pick<Layout, "id" | "width" | "height">;

/** Of the browser's own frame above the page, in pixels, until it can be measured. */
const USUAL_FRAME = 36;

/** What the window shows, for another one of this browser. */
export function overlayUrl({ id }: Pick<Layout, "id">): string {
  const address = { layout: id, session: null, isSample: false };
  return browser.runtime.getURL(overlayPath(address) as "/overlay.html"); // with a query
}

/** A window of its own without tabs, in the stage's proportions, which streaming software captures. */
export async function openOverlay(stage: Stage): Promise<void> {
  const { availWidth: width, availHeight: height } = window.screen;
  const wanted = windowSize(stage, { width, height });
  const opened = await browser.windows.create({
    ...{ url: overlayUrl(stage), type: "popup", focused: true },
    ...{ width: wanted.width, height: wanted.height + USUAL_FRAME },
  });
  const [tab] = opened?.tabs ?? [];
  if (opened?.id === undefined || !tab?.height || !tab.width) return;
  const across = (opened.width ?? 0) - tab.width;
  const above = (opened.height ?? 0) - tab.height;
  if (across < 0 || above <= 0 || above === USUAL_FRAME) return;
  await browser.windows.update(opened.id, {
    width: wanted.width + across,
    height: wanted.height + above,
  });
}
