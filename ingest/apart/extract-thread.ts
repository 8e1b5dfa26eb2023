import { parentPort } from "node:worker_threads";
import type { Article } from "#model/article";
import { rulesExtractor } from "../pipeline.js";

const port = parentPort!;
const opened = rulesExtractor();

port.on("message", async (article: Article) => {
  port.postMessage(await (await opened).extract(article));
});
