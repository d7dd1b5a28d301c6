import type { Display } from "@/lib/model/settings/display";

/** Of the browser's own size of type. */
const PERCENT: Record<Display["textSize"], number> = {
  smaller: 87.5,
  normal: 100,
  large: 112.5,
  larger: 125,
  largest: 150,
};

/** Puts what the user chose on the page's root, where app.css and Mantine read it; all but `auto` is theirs to say. */
export function showDisplay(
  root: HTMLElement,
  display: Display,
  system: "light" | "dark",
): void {
  const { scheme, density, motion, textSize } = display;
  root.dataset.mantineColorScheme = scheme === "auto" ? system : scheme;
  root.dataset.density = density;
  root.dataset.motion = motion;
  root.style.fontSize = `${String(PERCENT[textSize])}%`;
}
