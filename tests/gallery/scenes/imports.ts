import { importOf } from "../imports";
import type { Scene } from "../scene";
import { pageOf, showing } from "../surfaces";

/** Files are brought back into a browser without recordings. */
export const imports: Scene = {
  name: "imports",
  set: () => Promise.resolve(),
  views: [
    {
      name: "import-choose",
      open: showing((stage) => pageOf(stage, "import.html"), "import_drop"),
    },
    {
      name: "import-preview",
      open: showing(importOf, "import_preview"),
      isMain: true,
    },
    {
      name: "import-done",
      open: async (stage) => {
        const page = await importOf(stage);
        const start = page.locator("button").filter({ hasText: "3" });
        await start.click();
        const show = stage.words("import_show");
        await page.getByRole("button", { name: show }).waitFor();
        return page;
      },
    },
  ],
};
