import { browser } from "wxt/browser";

import { minuteOfDay } from "@/lib/model/alerts/quiet";
import { silenceOf } from "@/lib/model/alerts/silence";
import type { AlertSettings } from "@/lib/model/settings/alerts";
import type { PendingAlert } from "@/lib/store/own-rows";

import { makeHeard } from "./make-heard";

type Loudness = Pick<AlertSettings, "volume" | "quiet">;

/** UUIDs of the session, and of the one that was muted. */
interface Where {
  session: string;
  muted: string;
}

/** Whatever is silent is still marked in the feed and listed in the panel. */
export async function raiseNow(
  alerts: readonly PendingAlert[],
  loudness: Loudness,
  where: Where,
): Promise<void> {
  const now = Date.now();
  const minute = minuteOfDay(now, new Date(now).getTimezoneOffset());
  const silence = silenceOf(loudness, { ...where, minute });
  if (silence === "muted" || silence === "quiet") return;
  const heard = alerts
    .map(({ id, rule, words }) => ({
      ...{ id, sound: rule.sound, volume: loudness.volume * rule.volume },
      ...{ language: words.language, same: words.same },
      spoken: rule.isSpoken ? words.spoken : "",
    }))
    .filter(({ sound, spoken }) => sound !== "none" || spoken !== "")
    .filter(({ volume }) => volume > 0);
  // What fails keeps the other from nobody.
  const raising = [
    notify(alerts.filter(({ rule }) => rule.isNotified)),
    ...(heard.length > 0 ? [makeHeard(heard)] : []),
  ];
  await Promise.allSettled(raising);
  await Promise.all(raising);
}

const NOTIFICATIONS = { permissions: ["notifications" as const] };

/** By the same id a second one takes the place of the first. */
async function notify(alerts: readonly PendingAlert[]): Promise<void> {
  if (alerts.length === 0) return;
  if (!(await browser.permissions.contains(NOTIFICATIONS))) return;
  const iconUrl = browser.runtime.getURL("/icon/128.png");
  for (const { id, words } of alerts)
    await browser.notifications.create(id, {
      ...{ type: "basic", iconUrl, silent: true },
      ...{ title: words.title, message: words.text },
    });
}
