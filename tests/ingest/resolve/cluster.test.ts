import { describe, expect, it } from "vitest";
import { cluster, type Edge } from "#ingest/resolve/cluster";

const edge = (left: number, right: number, score = 1, lesser?: number): Edge => ({
  left,
  right,
  score,
  ...(lesser === undefined ? {} : { lesser }),
});
const between =
  (...pairs: [number, number][]) =>
  (a: number, b: number) =>
    pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

describe("cluster", () => {
  it.each<[string, Edge[], [number, number][], number[][]]>([
    ["joins what is connected", [edge(0, 1), edge(2, 1)], [], [[0, 1, 2]]],
    [
      "keeps components apart",
      [edge(0, 1), edge(2, 3)],
      [],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ["leaves a node out that is torn between two", [edge(0, 1), edge(1, 2)], [[0, 2]], []],
    [
      "leaves the neighbours of a torn node as they are",
      [edge(0, 1), edge(1, 2), edge(2, 3)],
      [[0, 2]],
      [[2, 3]],
    ],
    ["follows the stronger of two", [edge(0, 1, 0.9), edge(1, 2, 0.8)], [[0, 2]], [[0, 1]]],
    [
      "cuts a chain at its weakest link",
      [edge(0, 1, 0.9), edge(1, 2, 0.8), edge(2, 3, 0.9)],
      [[0, 3]],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ["joins a short form that fits one", [edge(0, 1, 1, 1)], [], [[0, 1]]],
    ["leaves a short form apart that fits two", [edge(0, 1, 1, 1), edge(2, 1, 1, 1)], [], []],
    ["joins several short forms to one", [edge(0, 1, 1, 1), edge(0, 2, 1, 2)], [], [[0, 1, 2]]],
  ])("%s", (_, edges, conflicts, groups) => {
    expect(cluster(edges, between(...conflicts))).toEqual(groups);
    expect(cluster([...edges].reverse(), between(...conflicts))).toEqual(groups);
  });
});
