import { ask } from "../api/client.js";
import {
  MeetingNetworkDocument,
  NeighborhoodDocument,
  type NodeKind,
  OverviewDocument,
  type SubgraphPartsFragment,
} from "../api/generated/graphql.js";
import { EXPAND_CAP } from "../state/view.js";

/** Those who are at a table: what completes a meeting that is shown. */
const PARTICIPANT_KINDS: NodeKind[] = ["Person", "Organization", "Agreement"];
const MOST_PARTICIPANTS = 120;

function joined(first: SubgraphPartsFragment, second: SubgraphPartsFragment): SubgraphPartsFragment {
  const nodes = new Map([...first.nodes, ...second.nodes].map((node) => [node.id, node]));
  const edges = new Map([...first.edges, ...second.edges].map((edge) => [edge.id, edge]));
  return { ...first, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/**
 * What stands around some nodes. A meeting never comes without the people and bodies who took part:
 * a hub with a single spoke would say nothing.
 */
export async function around(ids: string[], limit = EXPAND_CAP): Promise<SubgraphPartsFragment> {
  const { neighborhood } = await ask(NeighborhoodDocument, { ids, depth: 1, limit });
  const meetings = neighborhood.nodes.filter(({ kind, id }) => kind === "Meeting" && !ids.includes(id));
  if (meetings.length === 0) return neighborhood;
  const completed = await ask(NeighborhoodDocument, {
    ids: meetings.map(({ id }) => id),
    depth: 1,
    kinds: PARTICIPANT_KINDS,
    limit: MOST_PARTICIPANTS,
  });
  return joined(neighborhood, completed.neighborhood);
}

/** Whom some people met, or the best connected pairs of all when no ids are given. */
export async function pairsAround(ids: string[] | null, limit = 150): Promise<SubgraphPartsFragment> {
  const { meetingNetwork } = await ask(MeetingNetworkDocument, { ids, limit });
  return meetingNetwork;
}

/** The best connected meetings with their people, bodies and agreements. */
export async function bestConnected(limit = 80): Promise<SubgraphPartsFragment> {
  const { overview } = await ask(OverviewDocument, { limit });
  return overview;
}
