import { addViteConfig, defineWxtModule } from "wxt/modules";

const WRAPPER = /virtual:wxt-content-script-(?:main|isolated)-world-entrypoint/;
const OWN_SCRIPT = /import definition from "[^"]+";/;

/**
 * Lets content scripts run as they are written. The framework's wrapper announces each of them by an event and a window
 * message that name the extension, which the page would see, and is larger than the hook itself.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: "bare-content-scripts",
        transform(code, id) {
          if (!WRAPPER.test(id)) return;
          const [script] = OWN_SCRIPT.exec(code) ?? [];
          if (script === undefined)
            throw new Error(
              "The framework wraps content scripts otherwise now",
            );
          return {
            code: `${script}\nexport default definition.main();`,
            map: null,
          };
        },
      },
    ],
  }));
});
