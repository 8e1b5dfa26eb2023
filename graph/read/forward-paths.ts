import { dateBounds } from "#model/date";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { FACT_TYPES } from "./drawn-nodes.js";
import type { PathQuestion } from "./paths.js";
import {
  A_PERSON_OR_MEETING,
  HAPPENED,
  LINK_MAP,
  MOST_STEPS,
  NODE_MAP,
  NOT_A_PLACE,
  type StoredLink,
  type StoredNode,
  type StoredPath,
  visitsNothingTwice,
} from "./stored-path.js";

/** A node that can be reached in so many steps, and from when on: the earliest is enough, who comes early can wait. */
interface Arrival {
  node: StoredNode;
  since: string;
  from: { arrival: Arrival; link: StoredLink }[];
}

interface Step {
  from: string;
  node: StoredNode;
  link: StoredLink;
  since: string;
}

/** So many steps are looked at from one level to the next, and so many paths are put together. */
const MOST_STEPS_A_LEVEL = 20_000;
const MOST_PATHS = 400;

/** Whether each meeting of a path can have been no earlier than the one before. An undated one proves nothing. */
export function movesForward(meetings: readonly { date: string | null }[]): boolean {
  let since = "";
  for (const { date } of meetings) {
    const { start, end } = date === null ? { start: null, end: null } : dateBounds(date);
    if (start === null || end === null || end < since) return false;
    if (start > since) since = start;
  }
  return true;
}

/** All steps from some nodes that go to no meeting before they were reached. */
function steps(graph: Graph, frontier: readonly Arrival[], to: string, types: string, through: string) {
  return ask<Step>(
    graph,
    `UNWIND $frontier AS reached
     MATCH (f:Entity|Meeting|Role {id: reached.id})-[r:${types}]-(n)
     WITH reached, r, n, n AS x
     WHERE (x.id = $to OR (${HAPPENED} ${through}))
       AND (NOT n:Meeting OR n.dateEnd >= reached.since)
     RETURN reached.id AS from, ${NODE_MAP} AS node, ${LINK_MAP} AS link,
            CASE WHEN n:Meeting AND n.dateStart > reached.since THEN n.dateStart ELSE reached.since END AS since
     LIMIT $most`,
    {
      to,
      most: MOST_STEPS_A_LEVEL,
      frontier: frontier.map(({ node, since }) => ({ id: node.id, since })),
    },
  );
}

async function start(graph: Graph, id: string): Promise<Arrival | null> {
  const [row] = await ask<{ node: StoredNode; since: string | null }>(
    graph,
    `MATCH (n:Entity|Meeting {id: $id})
     RETURN ${NODE_MAP} AS node, CASE WHEN n:Meeting THEN n.dateStart ELSE '' END AS since`,
    { id },
  );
  return row && row.since !== null ? { node: row.node, since: row.since, from: [] } : null;
}

/** The next level: nodes that are reached for the first time, or earlier than before in more steps. */
function nextLevel(found: readonly Step[], frontier: readonly Arrival[], earliest: Map<string, string>) {
  const reached = new Map(frontier.map((arrival) => [arrival.node.id, arrival]));
  const next = new Map<string, Arrival>();
  for (const { from, node, link, since } of found) {
    if ((earliest.get(node.id) ?? "~") <= since) continue;
    const arrival = next.get(node.id) ?? { node, since, from: [] };
    next.set(node.id, arrival);
    arrival.from.push({ arrival: reached.get(from)!, link });
    if (since < arrival.since) arrival.since = since;
  }
  for (const [id, { since }] of next) earliest.set(id, since);
  return next;
}

function* waysTo(arrival: Arrival): Generator<StoredPath> {
  if (arrival.from.length === 0) yield { nodes: [arrival.node], links: [] };
  for (const { arrival: before, link } of arrival.from)
    for (const { nodes, links } of waysTo(before))
      yield { nodes: [...nodes, arrival.node], links: [...links, link] };
}

function pathsTo(arrival: Arrival): StoredPath[] {
  const paths: StoredPath[] = [];
  for (const path of waysTo(arrival)) {
    if (visitsNothingTwice(path)) paths.push(path);
    if (paths.length === MOST_PATHS) break;
  }
  return paths;
}

/**
 * Ways whose meetings follow each other in time, those of fewest steps: a search that knows of each node when it was
 * reached, and goes to no meeting before that.
 */
export async function forwardPaths(
  graph: Graph,
  { from, to, ways }: Pick<PathQuestion, "from" | "to" | "ways">,
): Promise<StoredPath[]> {
  const first = await start(graph, from);
  if (!first) return [];
  const [types, through] = ways === "people" ? ["TOOK_PART", A_PERSON_OR_MEETING] : [FACT_TYPES, NOT_A_PLACE];
  const earliest = new Map([[from, first.since]]);
  let frontier = [first];
  for (let step = 0; step < MOST_STEPS && frontier.length > 0; step++) {
    const next = nextLevel(await steps(graph, frontier, to, types!, through!), frontier, earliest);
    const there = next.get(to);
    if (there) return pathsTo(there);
    frontier = [...next.values()];
  }
  return [];
}
