import type { SubgraphPartsFragment } from "../api/generated/graphql.js";
import { clearNews } from "../live/news.js";
import { EMPTY_GRAPH, merge } from "../state/graph.js";
import { heldAround } from "../state/held-around.js";
import { startHistory } from "../state/history.js";
import {
  type Choice,
  EMPTY_VIEW,
  EXPAND_CAP,
  expansionOf,
  heldIds,
  type Mode,
  NO_FILTERS,
  START_CAP,
  USUAL_CHOICE,
  type View,
} from "../state/view.js";
import { collapse, expand, openSeeds, select, setMode } from "../state/view-actions.js";
import { visibleGraph } from "../state/visible.js";
import { around, bestConnected, neighborCounts, pairsAround } from "./requests.js";
import { adjust, change, currentView, during, useExplorer } from "./store.js";

function learn(answer: SubgraphPartsFragment): void {
  useExplorer.setState(({ graph }) => ({ graph: merge(graph, answer) }));
}

const idsOf = (answer: SubgraphPartsFragment) => answer.nodes.map(({ id }) => id);

/** How many there are in all; a meeting completed by its participants can bring more than its own limit. */
const totalOf = (answer: SubgraphPartsFragment) => Math.max(answer.totalNodes, answer.nodes.length) - 1;

/** The people view asks for a few more at once: it draws no meetings between them. */
const PEOPLE_CHOICE: Choice = { ...USUAL_CHOICE, limit: 60 };

/** The full view of people first shows the meetings that their lines stand for. */
const MEETINGS_CHOICE: Choice = { ...USUAL_CHOICE, kinds: ["Meeting"], limit: 100 };

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
      const all = idsOf(answer);
      const entry = {
        of: ids[0]!,
        mode: "full" as const,
        added: all.slice(0, START_CAP),
        total: totalOf(answer),
        cut: Math.max(0, all.length - START_CAP),
        choice: USUAL_CHOICE,
      };
      return select(expand(opened, entry), ids[0]!);
    });
  });
}

/** Opens the people view around some people, or the best connected pairs of all. */
export function openPairs(ids: string[] | null): Promise<void> {
  return during(async () => {
    const answer = await pairsAround(ids, ids ? PEOPLE_CHOICE.limit : 90);
    learn(answer);
    const entry = {
      mode: "people",
      added: idsOf(answer),
      total: totalOf(answer),
      choice: PEOPLE_CHOICE,
    } as const;
    change((view) => {
      const opened = openSeeds(view, ids ?? idsOf(answer), "people", ids ? "chosen" : "best");
      return (ids ?? []).reduce((next, of) => expand(next, { ...entry, of }), opened);
    });
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
    change((view) => openSeeds(view, idsOf(answer), "full", "best"));
  });
}

/** Brings those neighbours of a node onto the canvas that are asked for; asking for more keeps those already there. */
export function expandNode(id: string, choice: Partial<Choice> = {}): Promise<void> {
  return during(async () => {
    const { mode } = currentView();
    const asked = { ...(mode === "people" ? PEOPLE_CHOICE : USUAL_CHOICE), ...choice };
    const answer = await (mode === "people" ? pairsAround([id], asked.limit) : around([id], asked));
    learn(answer);
    const before = currentView();
    change((view) =>
      expand(view, { of: id, mode, added: idsOf(answer), total: totalOf(answer), choice: asked }),
    );
    noteBrought(id, before);
  });
}

/** Notes how many nodes an expansion brought into the view, and how many around its node filters keep off the canvas. */
function noteBrought(of: string, before: View): void {
  const { graph } = useExplorer.getState();
  const after = currentView();
  const came = heldIds(after).size - heldIds(before).size;
  const visible = new Set(visibleGraph(graph, { ...after, rollUp: "none" }).nodes.map(({ id }) => id));
  const unseen = heldAround(graph, after, of).filter(({ id }) => !visible.has(id)).length;
  const { expansions, filters } = after;
  useExplorer.setState({ brought: { of, came, unseen, expansions, filters } });
}

/** Expands a node, or lets the reader choose where it has more neighbours than one expansion brings. */
export function expandOrChoose(id: string): Promise<void> {
  if (currentView().mode === "people") return expandNode(id);
  return during(async () => {
    const counts = await neighborCounts(id);
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    if (all > EXPAND_CAP) useExplorer.setState({ choosing: id });
    else await expandNode(id);
  });
}

/** Brings one node that is not on the canvas there, with what stands around it; meetings and bodies need the full view. */
export async function addNode(id: string): Promise<void> {
  if (currentView().mode === "people" && !id.startsWith("person/")) await showMode("full");
  await expandNode(id);
  adjust((view) => select(view, id));
}

/** Goes to what was searched for: where it stands in the network, else in a network of its own. */
export function findNode(id: string): Promise<void> {
  const view = currentView();
  const { nodes } = visibleGraph(useExplorer.getState().graph, view);
  if (!nodes.some((node) => node.id === id)) return openNodes([id]);
  adjust((now) => select(now, id));
  return Promise.resolve();
}

/** Double-click: expands a node, or takes away again what expanding it added. */
export function toggleNode(id: string): Promise<void> {
  const view = currentView();
  const isSeed = view.seeds.includes(id);
  if (expansionOf(view, id) && !isSeed) {
    change((present) => collapse(present, id));
    return Promise.resolve();
  }
  return expandOrChoose(id);
}

/** Whether a meeting of somebody is held by the full view, so that nobody stands there alone. */
function withMeetings(view: View): Set<string> {
  const there = heldIds(view, "full");
  const { edges } = useExplorer.getState().graph;
  return new Set(
    [...edges.values()].flatMap(({ kind, source, target }) =>
      kind === "TOOK_PART" && there.has(source) && there.has(target) ? [source] : [],
    ),
  );
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
    const met = withMeetings(view);
    const missing = mode === "people" ? here : here.filter((id) => !met.has(id));
    const answer =
      missing.length === 0
        ? null
        : mode === "people"
          ? await pairsAround(missing)
          : await around(missing, MEETINGS_CHOICE);
    if (answer) learn(answer);
    change((present) => {
      const switched = setMode(present, mode);
      if (!answer) return switched;
      // The people view shows the same people, not their whole acquaintance: that is what expanding is for.
      const all = mode === "people" ? pairedAmong(new Set(here), answer) : idsOf(answer);
      const added = all.slice(0, START_CAP);
      const cut = all.length - added.length;
      return expand(switched, { of: `mode/${mode}`, mode, added, total: added.length, cut });
    });
  });
}

/** Adds what an article brought to the present network, or opens it as a network of its own; new parts are marked. */
export async function addToNetwork(articleId: string, ids: string[], fresh: string[]): Promise<void> {
  if (currentView().seeds.length > 0) await showMode("full");
  await during(async () => {
    const answer = await around(ids);
    learn(answer);
    useExplorer.setState({ fresh: new Set(fresh) });
    clearNews();
    change((view) => {
      const base = view.seeds.length > 0 ? setMode(view, "full") : openSeeds(view, ids, "full");
      // Whoever asks to see it is not shown a picture without it.
      return expand(
        { ...base, filters: NO_FILTERS },
        {
          of: articleId,
          mode: "full",
          added: [...new Set([...ids, ...idsOf(answer)])],
          total: totalOf(answer),
        },
      );
    });
  });
}

/** Draws a path into the present network, in the full view, and selects what lies on it. */
export async function showPath(
  id: string,
  path: Pick<SubgraphPartsFragment, "nodes" | "edges">,
): Promise<void> {
  await showMode("full");
  const added = path.nodes.map((node) => node.id);
  useExplorer.setState(({ graph }) => ({ graph: merge(graph, path) }));
  change((view) => {
    const grown = expand(setMode(view, "full"), { of: id, mode: "full", added, total: added.length });
    return { ...grown, shows: "canvas", selection: [...added, id] };
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
