/** Measures a network away from the page. */
import { type MeasureTask, measureNetwork } from "./measure.js";

self.addEventListener("message", ({ data }: MessageEvent<MeasureTask>) => {
  self.postMessage(measureNetwork(data));
});
