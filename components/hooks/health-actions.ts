import { browser } from "wxt/browser";

import { recordStreamer } from "@/lib/model/handle-lists";
import type { Health } from "@/lib/model/health";
import type { LiveTab } from "@/lib/model/live-tab";
import { RECORDING } from "@/lib/model/settings/recording";
import { changeSetting } from "@/lib/settings/setting";

import { openOptions } from "./open-options";
import { recordAgain, reloadTab } from "./session-commands";

/** The one thing that mends what is wrong. */
export interface HealthAction {
  label: string;
  icon: "reload" | "play" | "live" | "trash";
  run: () => Promise<unknown>;
}

interface Shown {
  health: Health;
  tab: LiveTab | null;
  relay: string | null;
}

/** Null where nothing can be done, or where it need not be. A paused live is resumed by the button that paused it. */
export function healthActionOf(shown: Shown): HealthAction | null {
  const { health, tab } = shown;
  switch (health.kind) {
    case "waiting":
    case "needsReload":
    case "connectionLost":
      return tab && reload(tab);
    case "paused":
      return resumption(shown, health.by);
    case "refused":
      return health.reason === "full" ? freeSpace() : null;
    case "capturing":
    case "ended":
    case "past":
    case "noConsent":
      return null;
  }
}

function reload({ id }: LiveTab): HealthAction {
  const label = browser.i18n.getMessage("health_reload");
  return { label, icon: "reload", run: () => reloadTab(id) };
}

function resumption(
  { tab, relay }: Shown,
  by: Extract<Health, { kind: "paused" }>["by"],
): HealthAction | null {
  const { getMessage } = browser.i18n;
  switch (by) {
    case "live":
      return null;
    case "paused":
      return {
        ...{ label: getMessage("health_resumeAll"), icon: "play" },
        run: () => changeSetting(RECORDING, { isPaused: false }),
      };
    case "never":
    case "notChosen":
      return (
        tab && {
          ...{ label: getMessage("health_record"), icon: "live" },
          run: () =>
            changeSetting(RECORDING, (rules) =>
              recordStreamer(rules, tab.handle),
            ),
        }
      );
    case "erased":
      return relay === null
        ? null
        : {
            ...{ label: getMessage("health_recordAgain"), icon: "live" },
            run: () => recordAgain(relay),
          };
  }
}

function freeSpace(): HealthAction {
  return {
    ...{ label: browser.i18n.getMessage("health_freeSpace"), icon: "trash" },
    run: () => openOptions("storage"),
  };
}
