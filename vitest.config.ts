import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

import { ALIASES } from "./scripts/aliases";

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: ALIASES },
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
