import { ServerFailure } from "../api/client.js";
import type { SubgraphPartsFragment } from "../api/generated/graphql.js";
import { EMPTY_GRAPH, merge } from "../state/graph.js";
import { startHistory } from "../state/history.js";
import { EMPTY_VIEW, expansionOf, heldIds, type Mode } from "../state/view.js";
import { collapse, expand, openSeeds, select, setMode } from "../state/view-actions.js";
import { around, bestConnected, pairsAround } from "./requests.js";
import { adjust, change, currentView, useExplorer } from "./store.js";

/** Runs a request, counting it as pending; a failure is kept with the way to ask again, and nothing is lost. */
async function during(task: () => Promise<void>): Promise<void> {
  useExplorer.setState(({ pending }) => ({ pending: pending + 1 }));
  try {
    await task();
    useExplorer.setState({ failed: null });
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    useExplorer.setState({ failed: { failure: error, retry: () => void during(task) } });
  } finally {
    useExplorer.setState(({ pending }) => ({ pending: pending - 1 }));
  }
}

function learn(answer: SubgraphPartsFragment): void {
  useExplorer.setState(({ graph }) => ({ graph: merge(graph, answer) }));
}

const idsOf = (answer: SubgraphPartsFragment) => answer.nodes.map(({ id }) => id);

/** How many there are in all; a meeting completed by its participants can bring more than its own limit. */
const totalOf = (answer: SubgraphPartsFragment) => Math.max(answer.totalNodes, answer.nodes.length) - 1;

const isPerson = (id: string) => useExplorer.getState().graph.nodes.get(id)?.kind === "Person";

/** Those of the people who met another one of them. */
function pairedAmong(people: ReadonlySet<string>, answer: SubgraphPartsFragment): string[] {
  const pairs = answer.edges.filter(({ source, target }) => people.has(source) && people.has(target));
  return [...new Set(pairs.flatMap(({ source, target }) => [source, target]))];
}

/** Opens a fresh network around some nodes and selects the first. */
export function openNodes(ids: string[]): Promise<void> {
  return during(async () => {
    const answer = await around(ids);
    learn(answer);
    const present = new Set(idsOf(answer));
    const known = ids.filter((id) => present.has(id));
    change((view) => {
      const opened = openSeeds(view, known.length > 0 ? known : ids, "full");
      const entry = { of: ids[0]!, mode: "full" as const, added: idsOf(answer), total: totalOf(answer) };
      return select(expand(opened, entry), ids[0]!);
    });
  });
}

/** Opens the people view around some people, or the best connected pairs of all. */
export function openPairs(ids: string[] | null): Promise<void> {
  return during(async () => {
    const answer = await pairsAround(ids, ids ? 60 : 90);
    learn(answer);
    change((view) => openSeeds(view, ids ?? idsOf(answer), "people"));
    if (ids)
      adjust((view) =>
        ids.reduce(
          (next, of) => expand(next, { of, mode: "people", added: idsOf(answer), total: totalOf(answer) }),
          view,
        ),
      );
  });
}

/** Opens the people view around two people, with the line between them selected. */
export async function openPair(a: string, b: string, id: string): Promise<void> {
  await openPairs([a, b]);
  if (currentView().seeds.includes(a)) adjust((view) => select(view, id));
}

/** Opens the best connected meetings. */
export function openOverview(): Promise<void> {
  return during(async () => {
    const answer = await bestConnected();
    learn(answer);
    change((view) => openSeeds(view, idsOf(answer), "full"));
  });
}

/** Brings the neighbours of a node onto the canvas: up to the cap, more on each call while `limit` grows. */
export function expandNode(id: string, limit?: number): Promise<void> {
  return during(async () => {
    const { mode } = currentView();
    const answer = mode === "people" ? await pairsAround([id], limit ?? 60) : await around([id], limit);
    learn(answer);
    change((view) => expand(view, { of: id, mode, added: idsOf(answer), total: totalOf(answer) }));
  });
}

/** Brings one node that is not on the canvas there, with what stands around it; meetings and bodies need the full view. */
export async function addNode(id: string): Promise<void> {
  if (currentView().mode === "people" && !id.startsWith("person/")) await showMode("full");
  await expandNode(id);
}

/** Double-click: expands a node, or takes away again what expanding it added. */
export function toggleNode(id: string): Promise<void> {
  const view = currentView();
  const isSeed = view.seeds.includes(id);
  if (expansionOf(view, id) && !isSeed) {
    change((present) => collapse(present, id));
    return Promise.resolve();
  }
  return expandNode(id);
}

/**
 * Switches between people and full view. People who are in one are looked up for the other, so that nobody
 * vanishes by switching; positions belong to ids and stay.
 */
export function showMode(mode: Mode): Promise<void> {
  const view = currentView();
  if (view.mode === mode) return Promise.resolve();
  return during(async () => {
    const here = [...heldIds(view, view.mode)].filter(isPerson);
    const there = heldIds(view, mode);
    const missing = mode === "people" ? here : here.filter((id) => !there.has(id));
    const answer =
      missing.length === 0 ? null : mode === "people" ? await pairsAround(missing) : await around(missing);
    if (answer) learn(answer);
    change((present) => {
      const switched = setMode(present, mode);
      if (!answer) return switched;
      // The people view shows the same people, not their whole acquaintance: that is what expanding is for.
      const added = mode === "people" ? pairedAmong(new Set(here), answer) : idsOf(answer);
      return expand(switched, { of: `mode/${mode}`, mode, added, total: added.length });
    });
  });
}

/** Adds what an article brought to the present network, or opens it as a network of its own; new parts are marked. */
export function addToNetwork(articleId: string, ids: string[], fresh: string[]): Promise<void> {
  return during(async () => {
    const answer = await around(ids);
    learn(answer);
    useExplorer.setState({ fresh: new Set(fresh) });
    change((view) => {
      const base = view.seeds.length > 0 ? setMode(view, "full") : openSeeds(view, ids, "full");
      return expand(base, {
        of: articleId,
        mode: "full",
        added: [...ids, ...idsOf(answer)],
        total: totalOf(answer),
      });
    });
  });
}

/** Back to the start page. The graph read so far is let go, so that the next network is read afresh. */
export function goHome(): void {
  useExplorer.setState({
    graph: EMPTY_GRAPH,
    history: startHistory(EMPTY_VIEW),
    fresh: new Set<string>(),
    failed: null,
  });
}
