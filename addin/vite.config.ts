import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The service answers /taskpane and /tab with these pages, and /assets/ with the rest.
export default defineConfig({
  base: "/",
  plugins: [react()],
  build: {
    target: "es2022",
    assetsDir: "assets",
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["taskpane.html", "tab.html"] },
  },
  server: { proxy: { "/api": "http://localhost:3978" } },
});
