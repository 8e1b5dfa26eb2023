import { ask, ServerFailure } from "../api/client.js";
import {
  MeetingNetworkDocument,
  NeighborCountsDocument,
  NeighborhoodDocument,
  type NodeKind,
  OverviewDocument,
  type SubgraphPartsFragment,
} from "../api/generated/graphql.js";
import { type Choice, USUAL_CHOICE } from "../state/view.js";

/** Those who are at a table: what completes a meeting that is shown. */
const PARTICIPANT_KINDS: NodeKind[] = ["Person", "Organization", "Agreement"];
const MOST_PARTICIPANTS = 120;

// The server takes no more ids at once.
const MOST_IDS = 100;

function joined(answers: readonly SubgraphPartsFragment[]): SubgraphPartsFragment {
  const nodes = new Map(answers.flatMap((answer) => answer.nodes).map((node) => [node.id, node]));
  const edges = new Map(answers.flatMap((answer) => answer.edges).map((edge) => [edge.id, edge]));
  const most = Math.max(...answers.map(({ totalNodes }) => totalNodes));
  return { ...answers[0]!, totalNodes: most, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Asks in portions that the server takes, and joins the answers. */
async function inPortions(
  ids: readonly string[],
  request: (portion: string[]) => Promise<SubgraphPartsFragment>,
): Promise<SubgraphPartsFragment> {
  const portions = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  return joined(await Promise.all(portions.map(request)));
}

/**
 * What stands around some nodes. A meeting never comes without the people and bodies who took part:
 * a hub with a single spoke would say nothing.
 */
export async function around(ids: string[], choice: Choice = USUAL_CHOICE): Promise<SubgraphPartsFragment> {
  const neighborhood = await inPortions(ids, async (portion) => {
    const answer = await ask(NeighborhoodDocument, { ids: portion, depth: 1, ...choice });
    return answer.neighborhood;
  });
  const asked = new Set(ids);
  const meetings = neighborhood.nodes.filter(({ kind, id }) => kind === "Meeting" && !asked.has(id));
  if (meetings.length === 0) return neighborhood;
  const completed = await inPortions(
    meetings.map(({ id }) => id),
    async (portion) => {
      const kinds = PARTICIPANT_KINDS;
      const answer = await ask(NeighborhoodDocument, {
        ids: portion,
        depth: 1,
        kinds,
        limit: MOST_PARTICIPANTS,
      });
      return answer.neighborhood;
    },
  );
  // Participants come as part of their meetings and are no neighbours of their own in the count.
  return { ...joined([neighborhood, completed]), totalNodes: neighborhood.totalNodes };
}

/**
 * What is told of those of some ids that the graph still has, null where it has none of them: a view that was kept opens
 * with what is left of it.
 */
export async function ofThoseLeft(
  ids: string[],
  request: (ids: string[]) => Promise<SubgraphPartsFragment>,
): Promise<SubgraphPartsFragment | null> {
  try {
    return await request(ids);
  } catch (error) {
    if (!(error instanceof ServerFailure) || error.code !== "NOT_FOUND") throw error;
    if (ids.length < 2) return null;
    const middle = Math.ceil(ids.length / 2);
    const halves = [ids.slice(0, middle), ids.slice(middle)];
    const answers = await Promise.all(halves.map((half) => ofThoseLeft(half, request)));
    const told = answers.filter((answer) => answer !== null);
    return told.length === 0 ? null : joined(told);
  }
}

/** How many neighbours of each kind a node has, most first. */
export async function neighborCounts(id: string): Promise<{ kind: NodeKind; count: number }[]> {
  return (await ask(NeighborCountsDocument, { id })).neighborCounts;
}

/** Whom some people met, or the best connected pairs of all when no ids are given. */
export async function pairsAround(ids: string[] | null, limit = 150): Promise<SubgraphPartsFragment> {
  const request = async (portion: string[] | null) =>
    (await ask(MeetingNetworkDocument, { ids: portion, limit })).meetingNetwork;
  return ids ? inPortions(ids, request) : request(null);
}

/** The best connected meetings with their people, bodies and agreements. */
export async function bestConnected(limit = 80): Promise<SubgraphPartsFragment> {
  const { overview } = await ask(OverviewDocument, { limit });
  return overview;
}
