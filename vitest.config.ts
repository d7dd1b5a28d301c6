import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Dexie's own build for browsers of today: a seventh smaller than the one for old ones. */
const MODERN_DEXIE = {
  find: /^dexie$/u,
  replacement: "dexie/dist/modern/dexie.mjs",
};

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: [MODERN_DEXIE] },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["tests/support/setup.ts"],
    pool: "threads",
    maxWorkers: 2,
    restoreMocks: true,
    // A machine that does other things as well fails no test.
    testTimeout: 60_000,
  },
});
