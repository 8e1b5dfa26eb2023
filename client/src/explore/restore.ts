import { kindOfId } from "#model/id";
import { ServerFailure } from "../api/client.js";
import { EMPTY_GRAPH, type Graph, merge, renewed } from "../state/graph.js";
import { amend, record, startHistory } from "../state/history.js";
import { EMPTY_VIEW, heldIds, type Mode, type Position, START_CAP, type View } from "../state/view.js";
import { expand, openSeeds } from "../state/view-actions.js";
import { type LinkedExpansion, networkOf, readLink, type ViewLink, writeLink } from "../state/view-link.js";
import { readView, writeView } from "../state/view-text.js";
import { PAGES } from "./page.js";
import { around, bestConnected, ofThoseLeft, pairsAround } from "./requests.js";
import { currentView, during, useExplorer } from "./store.js";

const KEY = "lien.view";

const linkInAddress = () => window.location.hash.slice(1);

/** Where nodes stood in networks of this tab, so that going back shows the same picture. */
const standing = new Map<string, Record<string, Position>>();

type Answer = Awaited<ReturnType<typeof around>>;

/** Keeps what the server told; gives back the ids of the nodes. */
type Learn = (answer: Answer) => string[];

const idsOf = (answer: Answer) => answer.nodes.map(({ id }) => id);

const learn: Learn = (answer) => {
  useExplorer.setState(({ graph }) => ({ graph: merge(graph, answer) }));
  return idsOf(answer);
};

const isNode = (id: string) => id.startsWith("meeting/") || kindOfId(id) !== null;

const asked = (mode: Mode) => (ids: string[]) => (mode === "people" ? pairsAround(ids) : around(ids));

async function nodesOf(
  expansion: LinkedExpansion,
  learn: Learn,
): Promise<{ added: string[]; total: number }> {
  const { of, mode } = expansion;
  if ("ids" in expansion) {
    const ids = expansion.ids.filter(isNode);
    const left = ids.length > 0 ? await ofThoseLeft(ids, asked(mode)) : null;
    if (left) learn(left);
    return { added: ids, total: ids.length };
  }
  const { choice } = expansion;
  const answer = await ofThoseLeft([of], ([id = of]) =>
    mode === "people" ? pairsAround([id], choice.limit) : around([id], choice),
  );
  if (!answer) return { added: [], total: 0 };
  const added = learn(answer);
  return { added, total: Math.max(answer.totalNodes, added.length) - 1 };
}

async function seedsOf({ mode, origin, seeds }: ViewLink, learn: Learn): Promise<string[]> {
  if (origin === "best") return learn(await (mode === "people" ? pairsAround(null, 90) : bestConnected()));
  // Where nothing is left of it, the server's own words say so.
  learn((await ofThoseLeft(seeds, asked(mode))) ?? (await asked(mode)(seeds)));
  return seeds;
}

/** Asks again for everything that a link names, in the order in which the reader brought it in. */
async function viewOf(link: ViewLink, learn: Learn): Promise<View> {
  const [seeds, ...expansions] = await Promise.all([
    seedsOf(link, learn),
    ...link.expansions.map((expansion) => nodesOf(expansion, learn)),
  ]);
  const { hidden, selection, filters, layout, rollUp, shows } = link;
  const opened = { ...openSeeds(EMPTY_VIEW, seeds, link.mode, link.origin), filters, layout, rollUp, shows };
  const grown = link.expansions.reduce((view, { of, mode, ...rest }, index) => {
    const entry = { of, mode, ...expansions[index]!, ...("choice" in rest ? { choice: rest.choice } : {}) };
    // What the whole network opened with is cut as it was when it was opened.
    const cut = Math.max(0, entry.added.length - START_CAP);
    return expand(view, { ...entry, added: entry.added.slice(0, START_CAP), cut });
  }, opened);
  const pins = Object.fromEntries(link.pins.map(({ id, position }) => [id, position]));
  const positions = { ...standing.get(networkOf(grown)), ...pins };
  return { ...grown, hidden, selection, positions, pins: link.pins.map(({ id }) => id) };
}

/** Shows what the address names; the start page where it names nothing. */
async function follow(keepsHistory: boolean): Promise<void> {
  if (window.location.pathname === PAGES.review) return;
  const link = readLink(linkInAddress());
  const show = (view: View) =>
    useExplorer.setState(({ history }) => ({
      history: keepsHistory ? record(history, view) : startHistory(view),
    }));
  if (!link) {
    if (currentView().seeds.length > 0) show(EMPTY_VIEW);
    return;
  }
  const kept = readView(window.sessionStorage.getItem(KEY) ?? "");
  if (kept && writeLink(kept) === linkInAddress()) standing.set(networkOf(kept), kept.positions);
  await during(async () => show(await viewOf(link, learn)));
}

/**
 * Asks again for everything that is on the canvas, and shows it as the graph has it now: what stands there stays in its
 * place, what is gone goes. A failure changes nothing: what is shown was true a moment ago.
 */
export async function refreshNetwork(): Promise<void> {
  const before = currentView();
  const link = readLink(writeLink(before));
  if (!link) return;
  let told: Graph = EMPTY_GRAPH;
  try {
    const view = await viewOf(link, (answer) => {
      told = merge(told, answer);
      return idsOf(answer);
    });
    const { graph, history } = useExplorer.getState();
    // Whoever went on in the meantime sees the change with the next one.
    if (history.present.expansions !== before.expansions || history.present.seeds !== before.seeds) return;
    const { seeds, expansions } = view;
    useExplorer.setState({
      graph: renewed(graph, heldIds(before), told),
      history: amend(history, { ...history.present, seeds, expansions }),
    });
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
  }
}

/**
 * Keeps the address and the view in step, both ways. Going to another network is a step for the browser's Back;
 * all else only changes the address, so that it can be copied at any time.
 */
export function keepAddress(): () => void {
  let shown = networkOf(currentView());
  const unsubscribe = useExplorer.subscribe((now, before) => {
    const view = now.history.present;
    if (view === before.history.present) return;
    window.sessionStorage.setItem(KEY, writeView(view));
    standing.set(networkOf(view), view.positions);
    const link = writeLink(view);
    const isOther = networkOf(view) !== shown;
    shown = networkOf(view);
    if (link === linkInAddress() || window.location.pathname === PAGES.review) return;
    const address = link === "" ? PAGES.explorer : `${PAGES.explorer}#${link}`;
    if (isOther) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  });
  const onBack = () => void follow(true);
  window.addEventListener("popstate", onBack);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onBack);
  };
}

/** Shows what the address names when the page is opened. */
export function followAddress(): Promise<void> {
  return follow(false);
}
