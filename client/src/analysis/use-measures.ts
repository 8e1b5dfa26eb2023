import { useEffect, useMemo, useState } from "react";
import type { Visible } from "../state/visible.js";
import type { Palette } from "../theme/palette.js";
import type { MeasureResult, MeasureTask } from "./measure.js";
import type { Measure } from "./measure-names.js";

const SMALLEST = 16;
const LARGEST = 64;

function taskOf(measure: Measure, { nodes, edges }: Visible): MeasureTask {
  return {
    measure,
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ source, target, count }) => ({ source, target, weight: Math.max(1, count) })),
  };
}

function looks(result: MeasureResult, measure: Measure, palette: Palette) {
  // As many colours as can be told apart; smaller communities share the last.
  const colours = palette.communities;
  const sizes = new Map<number, number>();
  for (const group of Object.values(result)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group);
  return new Map(
    Object.entries(result).map(([id, value]) => [
      id,
      measure === "communities"
        ? { colour: colours[Math.min(order.indexOf(value), colours.length - 1)]! }
        : { size: Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(value)) },
    ]),
  );
}

/** Colours and sizes of the nodes by a measure, computed by a worker only while one is asked for. */
export function useMeasures(measure: Measure | null, visible: Visible, palette: Palette) {
  const [result, setResult] = useState<{ of: Visible; measure: Measure; values: MeasureResult } | null>(null);
  useEffect(() => {
    if (measure === null) return;
    const worker = new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<MeasureResult>) =>
      setResult({ of: visible, measure, values: data });
    worker.postMessage(taskOf(measure, visible));
    return () => worker.terminate();
  }, [measure, visible]);
  const isReady = result !== null && result.measure === measure;
  const measures = useMemo(
    () => (isReady && result ? looks(result.values, result.measure, palette) : new Map<string, never>()),
    [isReady, result, palette],
  );
  return { measures, isWorking: measure !== null && (!isReady || result?.of !== visible) };
}
