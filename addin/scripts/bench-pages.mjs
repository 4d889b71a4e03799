// Measures the built pages in Chromium: the start of the task pane, the tab with the sample plan and with 5,000 lines; the figures go to docs/pages-bench.json.
import { runnerImport } from "vite";

const { module } = await runnerImport("./tests/browser/benchPages.ts");
await module.bench("../docs/pages-bench.json");
