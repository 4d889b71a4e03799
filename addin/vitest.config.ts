import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "jsdom",
    // Generous, since a busy machine is no reason to fail.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
