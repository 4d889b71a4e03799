import { defineConfig } from "vitest/config";

// Chromium against the built pages: one file after another, since each starts a browser.
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // A second, which it would be otherwise, is not enough for a machine that has other work.
    expect: { poll: { timeout: 60_000 } },
  },
});
