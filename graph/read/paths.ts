import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { directPaths } from "./direct-paths.js";
import { FACT_TYPES } from "./drawn-nodes.js";
import { forwardPaths, movesForward } from "./forward-paths.js";
import {
  type FoldedPath,
  foldOffices,
  type PathLink,
  type PathRecord,
  type PathWanted,
  withMeeting,
} from "./path-links.js";
import {
  A_PERSON_OR_MEETING,
  HAPPENED,
  LINK_MAP,
  MOST_STEPS,
  NODE_MAP,
  NOT_A_PLACE,
  type StoredPath,
  visitsNothingTwice,
} from "./stored-path.js";
import { ALL_OF_IT, drawNodes } from "./subgraph.js";

export const PATH_WAYS = ["any", "people", "organizations"] as const;

/** What a path may lead through: anything, people and their meetings alone, or at least one body. */
export type PathWays = (typeof PATH_WAYS)[number];

export interface PathQuestion {
  from: string;
  to: string;
  /** A node to lead through. */
  via: string | null;
  limit: number;
  ways: PathWays;
  /** Only paths whose meetings are dated and follow each other in time. */
  forward: boolean;
  /** Whether, of ways of one length, those of which most is reported come first; else one is as good as another. */
  ranked: boolean;
}

/** How many paths are compared for each one that is kept, and at most; more where many of them will not do. */
const COMPARED_FOR_ONE = 20;
const COMPARED = 100;
const COMPARED_STRICTLY = 400;
/** Of each of two legs, so many: pairs of them are compared. */
const COMPARED_LEGS = 20;

const ENDS = "MATCH (a:Entity|Meeting {id: $from}), (b:Entity|Meeting {id: $to})";
const FOUND = `RETURN [n IN nodes(path) | ${NODE_MAP}] AS nodes, [r IN relationships(path) | ${LINK_MAP}] AS links`;

/** Ways of the least number of steps: searched from both ends, which is many times faster than to rank all lengths. */
function leastSteps(through: string, types: string): string {
  return `${ENDS}
    MATCH path = allShortestPaths((a)-[:${types}*..${MOST_STEPS}]-(b))
    WHERE all(x IN nodes(path) WHERE x = a OR x = b OR (${HAPPENED} ${through}))
    ${FOUND} LIMIT $compared`;
}

/** Ways of any length, the shortest first. */
function shortest(through: string, types: string, compared: number): string {
  return `${ENDS}
    MATCH path = SHORTEST ${compared} (a)
      (()-[:${types}]-(x WHERE x.id = $to OR (${HAPPENED} ${through}))){1,${MOST_STEPS}}
      (b)
    ${FOUND}`;
}

/** Orders paths: fewer nodes first, then those with more claims behind their weakest link. */
function better(left: FoldedPath, right: FoldedPath): number {
  const weakest = (links: PathLink[]) => Math.min(...links.map(({ claimCount }) => claimCount));
  return (
    left.ids.length - right.ids.length ||
    weakest(right.links) - weakest(left.links) ||
    (left.ids.join() < right.ids.join() ? -1 : 1)
  );
}

/** Two offices of one person at one body make two paths through the same nodes: the better stays. */
function oneForTheSameNodes(sorted: FoldedPath[]): FoldedPath[] {
  const kept = new Map<string, FoldedPath>();
  for (const path of sorted) if (!kept.has(path.ids.join())) kept.set(path.ids.join(), path);
  return [...kept.values()];
}

interface Ends extends Pick<PathQuestion, "from" | "to" | "ways" | "forward" | "limit"> {
  /** Whether ways of the least number of steps are known to be too few. */
  tooFew?: boolean;
}

/** Whether the shortest paths may not do for what they lead through: then nodes are looked at before paths are kept. */
function isStrict({ ways, forward }: Pick<PathQuestion, "ways" | "forward">): boolean {
  return forward || ways === "organizations";
}

async function foundBetween(graph: Graph, ends: Ends): Promise<StoredPath[]> {
  if (ends.ways === "people") return foundThrough(graph, ends, A_PERSON_OR_MEETING, "TOOK_PART");
  const found = await foundThrough(graph, ends, NOT_A_PLACE, FACT_TYPES);
  return found.length > 0 ? found : foundThrough(graph, ends, "", FACT_TYPES);
}

/** Longer ways are looked for only where those of the least number of steps may be too few, or may not do. */
async function foundThrough(graph: Graph, ends: Ends, through: string, types: string): Promise<StoredPath[]> {
  const { from, to, limit } = ends;
  if (isStrict(ends)) return ask(graph, shortest(through, types, COMPARED_STRICTLY), { from, to });
  const compared = Math.min(COMPARED, limit * COMPARED_FOR_ONE);
  if (!ends.tooFew) {
    const least = await ask<StoredPath>(graph, leastSteps(through, types), { from, to, compared });
    if (least.length === 0 || least.length >= limit) return least;
  }
  return ask(graph, shortest(through, types, compared), { from, to });
}

/** Ways in two legs, each of the shortest. */
async function foundVia(graph: Graph, ends: Ends, via: string, between: typeof foundBetween) {
  const [before, after] = await Promise.all([
    between(graph, { ...ends, to: via }),
    between(graph, { ...ends, from: via }),
  ]);
  return before.slice(0, COMPARED_LEGS).flatMap((left) =>
    after.slice(0, COMPARED_LEGS).map((right) => ({
      nodes: [...left.nodes, ...right.nodes.slice(1)],
      links: [...left.links, ...right.links],
    })),
  );
}

function legs(graph: Graph, { via, ...ends }: PathQuestion, between: typeof foundBetween) {
  return via === null ? between(graph, ends) : foundVia(graph, ends, via, between);
}

/** Of the paths that were found, those that will do, best first. */
async function chosen(
  graph: Graph,
  found: readonly StoredPath[],
  { ways, forward, limit }: PathQuestion,
  wanted: readonly string[],
): Promise<PathRecord[]> {
  const sorted = found.filter(visitsNothingTwice).map(foldOffices).sort(better);
  const apart = oneForTheSameNodes(sorted);
  const strict = isStrict({ ways, forward });
  const candidates = strict ? apart : apart.slice(0, limit);
  const drawn = await drawNodes(
    graph,
    [...new Set(candidates.flatMap(({ ids }) => ids))],
    strict ? undefined : wanted,
  );
  const nodes = new Map(drawn.map((node) => [node.id, node]));
  const will = ({ ids }: FoldedPath) => {
    const all = ids.map((id) => nodes.get(id)!);
    const between = all.slice(1, -1);
    if (ways === "organizations" && !between.some(({ kind }) => kind === "Organization")) return false;
    return !forward || movesForward(all.filter(({ kind }) => kind === "Meeting"));
  };
  return candidates
    .filter(will)
    .slice(0, limit)
    .map(({ ids, links }) => ({
      nodes: ids.map((id) => nodes.get(id)!),
      links: links.map((one) => withMeeting(one, nodes)),
    }));
}

/**
 * The shortest ways between two nodes, best first; empty where there is none of up to twelve stored steps. Where
 * meetings must follow each other and the shortest ways do not, longer ones are looked for step by step.
 *
 * @param wanted what is asked of nodes; what links take from meetings is among it where links are asked for
 */
export async function shortestPaths(
  graph: Graph,
  question: PathQuestion,
  wanted: PathWanted = { nodes: ALL_OF_IT.nodes, links: true },
): Promise<PathRecord[]> {
  const direct = await directPaths(graph, question, wanted);
  if (direct) return direct;
  const isTried = question.ways === "people" && question.via === null && !question.forward;
  const legsOf = (graph: Graph, ends: Ends) => foundBetween(graph, { ...ends, tooFew: isTried });
  const found = await chosen(graph, await legs(graph, question, legsOf), question, wanted.nodes);
  if (!question.forward || found.length > 0) return found;
  return chosen(graph, await legs(graph, question, forwardPaths), question, wanted.nodes);
}
