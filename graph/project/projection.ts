import type { World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { agreementEdges, relationEdges } from "./agreements.js";
import { candidateEdges } from "./candidates.js";
import { claimRows } from "./claims.js";
import { entityNodes } from "./entities.js";
import { meetingRows } from "./meetings.js";
import { mentionEdges } from "./mentions.js";
import { roleRows } from "./roles.js";
import type { Rows } from "./rows.js";
import { worldIndex } from "./world-index.js";

/** Everything that a world and the articles behind it put into the graph: a pure function of both. */
export function projection(world: World, extractions: readonly Extraction[]): Rows {
  const index = worldIndex(world, extractions);
  const parts: Rows[] = [
    meetingRows(index),
    roleRows(index),
    claimRows(index),
    { nodes: entityNodes(index), edges: [] },
    {
      nodes: [],
      edges: [
        ...mentionEdges(index),
        ...agreementEdges(index),
        ...relationEdges(index),
        ...candidateEdges(index),
      ],
    },
  ];
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
  };
}
