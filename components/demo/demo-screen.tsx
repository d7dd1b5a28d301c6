import { browser } from "wxt/browser";

import type { Demo } from "@/lib/demo/demo";

import { DemoControls } from "./demo-controls";
import classes from "./demo-screen.module.css";
import { DemoStage } from "./demo-stage";
import { useDemoState } from "./use-demo-state";

/** The invented live, where a live's page would be, and beside it what can be done with it. */
export function DemoScreen({ demo }: { demo: Demo }) {
  const { state, ...changes } = useDemoState(demo);
  return (
    <main
      className={classes.root}
      aria-label={browser.i18n.getMessage("demo_name")}
    >
      <DemoStage {...state} />
      <DemoControls {...state} {...changes} />
    </main>
  );
}
