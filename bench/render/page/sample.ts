import type { GraphEdge, GraphNode } from "../../../client/src/state/graph.js";
import type { Position } from "../../../client/src/state/view.js";

/** A network to be drawn: the same for every renderer. */
export interface Sample {
  nodes: GraphNode[];
  edges: GraphEdge[];
  positions: Record<string, Position>;
}

/** So many lines for each node. */
const EDGES_PER_NODE = 2;
/** So often a line goes to a node that has one already: few with many ties, many with few, as in the seeds. */
const PREFERS_KNOWN = 0.6;
const SPACING = 40;

/** What ten nodes in a row are: about what the seeds hold of each kind. */
const KINDS: readonly GraphNode["kind"][] = [
  "Person",
  "Meeting",
  "Organization",
  "Meeting",
  "Person",
  "Place",
  "Meeting",
  "Person",
  "Agreement",
  "Organization",
];
const COUNTRIES = ["vn", "fr", null];
const STATUSES = ["HELD", "HELD", "HELD", "PLANNED", "UNCLEAR"] as const;

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 1103515245 + 12345) & 0x7fffffff;
    return last / 0x7fffffff;
  };
}

const REPORTING = { languages: ["vi"], publishers: ["Báo"], confidence: 0.8 };

function nodeAt(index: number): GraphNode {
  const kind = KINDS[index % KINDS.length]!;
  const isMeeting = kind === "Meeting";
  return {
    id: `n${index}`,
    kind,
    name: `Nguyễn Văn ${index}`,
    country: COUNTRIES[index % COUNTRIES.length]!,
    degree: 0,
    date: isMeeting ? String(1990 + (index % 35)) : null,
    status: isMeeting ? STATUSES[index % STATUSES.length]! : null,
    subtitle: null,
    articleCount: 1,
    channel: null,
    reporting: REPORTING,
    body: null,
  };
}

function edgeBetween(index: number, source: number, target: number): GraphEdge {
  return {
    id: `e${index}`,
    source: `n${source}`,
    target: `n${target}`,
    kind: "TOOK_PART",
    count: 1,
    planned: 0,
    status: STATUSES[index % STATUSES.length]!,
    side: null,
    first: null,
    last: null,
    label: null,
    claimCount: 1,
    pair: null,
  };
}

/** A network of so many nodes and twice as many lines, scattered over a square. */
export function sampleOf(count: number): Sample {
  const next = numbers(12345);
  const side = Math.sqrt(count) * SPACING;
  const nodes = Array.from({ length: count }, (_, index) => nodeAt(index));
  const positions = Object.fromEntries(nodes.map(({ id }) => [id, { x: next() * side, y: next() * side }]));
  const ends: number[] = [];
  const edges = Array.from({ length: EDGES_PER_NODE * count }, (_, index) => {
    const source = index % count;
    const known = ends.length > 0 && next() < PREFERS_KNOWN;
    const chosen = known ? ends[Math.floor(next() * ends.length)]! : Math.floor(next() * count) % count;
    const target = chosen === source ? (chosen + 1) % count : chosen;
    ends.push(target);
    nodes[source]!.degree += 1;
    nodes[target]!.degree += 1;
    return edgeBetween(index, source, target);
  });
  return { nodes, edges, positions };
}
