import { merge } from "../state/graph.js";
import { startHistory } from "../state/history.js";
import { heldIds, type View } from "../state/view.js";
import { readView, writeView } from "../state/view-text.js";
import { around, pairsAround } from "./requests.js";
import { currentView, useExplorer } from "./store.js";

const KEY = "lien.view";

/** Keeps the view for the life of the tab, so that loading the page again shows the same network. */
export function keepView(): () => void {
  return useExplorer.subscribe((now, before) => {
    if (now.history.present !== before.history.present)
      window.sessionStorage.setItem(KEY, writeView(now.history.present));
  });
}

async function knowledgeOf(view: View) {
  const inGraph = (ids: Iterable<string>) =>
    [...ids].filter((id) => !id.startsWith("mode/") && !id.startsWith("article/"));
  const full = inGraph(heldIds(view, "full"));
  const people = inGraph(heldIds(view, "people")).filter((id) => id.startsWith("person/"));
  return Promise.all([
    ...(full.length > 0 ? [around(full)] : []),
    ...(people.length > 0 ? [pairsAround(people)] : []),
  ]);
}

/** Reads the kept view again, with the graph as it is now. A view that cannot be read again is dropped: the start page shows. */
export async function restoreView(): Promise<void> {
  const view = readView(window.sessionStorage.getItem(KEY) ?? "");
  if (!view || view.seeds.length === 0) return;
  const answers = await knowledgeOf(view).catch(() => []);
  const isUntouched = currentView().seeds.length === 0;
  if (answers.length > 0 && isUntouched)
    useExplorer.setState(({ graph }) => ({
      graph: answers.reduce(merge, graph),
      history: startHistory(view),
    }));
}
