// Measures the built tab in Chromium, with the sample plan and with 5,000 lines; the figures go to docs/tab-bench.json.
import { runnerImport } from "vite";

const { module } = await runnerImport("./tests/browser/benchTab.ts");
await module.bench("../docs/tab-bench.json");
