import type { Scene } from "../scene";
import { button, consent } from "../stage";
import { filledPanelOf, pageOf, showing } from "../surfaces";

/** The invented live in a page of ours. */
export const demonstration: Scene = {
  name: "demonstration",
  set: consent,
  views: [
    {
      name: "demo-live",
      open: async (stage) => {
        const demo = await pageOf(stage, "demo.html?speed=5");
        await demo.getByRole("listitem").nth(3).waitFor();
        return demo;
      },
      isMain: true,
    },
    { name: "panel-demo", open: showing(filledPanelOf, "demo_badge") },
    {
      name: "demo-ended",
      open: async (stage) => {
        const demo = await pageOf(stage, "demo.html?speed=max");
        await button(demo, stage.words("demo_again")).waitFor();
        return demo;
      },
    },
  ],
};
