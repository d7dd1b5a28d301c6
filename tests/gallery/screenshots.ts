import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

import { playScene, type Scene, type View } from "./scene";
import { SCENES } from "./scenes";
import { million } from "./scenes/million";
import { shoot } from "./shoot";
import { type Language, LANGUAGES } from "./words";

/** Takes the pictures in docs/screenshots: all of them, or with `--only panel-live` those whose names begin so. */
async function takeScreenshots(words: string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: words,
    options: { only: { type: "string", default: "" } },
  });
  const failed: string[] = [];
  for (const language of LANGUAGES)
    for (const scene of [...SCENES, million]) {
      const isAsked = (view: View) =>
        view.name.startsWith(values.only) &&
        (language === "en" || view.isMain === true);
      if (scene.views.some(isAsked))
        failed.push(...(await takeOf(scene, language, isAsked)));
    }
  return failed;
}

async function takeOf(
  scene: Scene,
  language: Language,
  isAsked: (view: View) => boolean,
): Promise<string[]> {
  const failed: string[] = [];
  const fail = (name: string, error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`${name} (${language}): ${why}`);
    failed.push(`${name} (${language})`);
  };
  try {
    const wasPlayed = await playScene({
      ...{ scene, language, isAsked },
      async look(view, page) {
        await shoot(view, page, language);
        console.log(`${view.name} (${language})`);
      },
      onFailed: ({ name }, error) => {
        fail(name, error);
      },
    });
    if (!wasPlayed) console.log(`${scene.name}: not on this machine`);
  } catch (error) {
    fail(scene.name, error);
  }
  return failed;
}

const { status } = spawnSync("npx", ["wxt", "build"], { stdio: "ignore" });
if (status !== 0) throw new Error("The extension could not be built");
const failed = await takeScreenshots(process.argv.slice(2));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
