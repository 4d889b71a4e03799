// Takes the documentation's pictures of the built tab.
import { runnerImport } from "vite";

const { module } = await runnerImport("./tests/browser/pictureTab.ts");
await module.takePictures("../docs");
