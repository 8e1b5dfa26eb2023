import type { GraphTransaction } from "../connection.js";
import { over } from "./reader.js";
import { byText, type Rows } from "./rows.js";

/** An identity that is gone, and the one that took its place. */
export interface Redirect {
  id: string;
  to: string;
}

/**
 * Finds what became of identities that are gone. An entity is followed by what its articles say of it (article and
 * local key), a meeting or role by its claims. Where they went several ways, the way of most; then the smaller id.
 */
export function redirectsOf(stored: Rows, wanted: Rows): Redirect[] {
  const alive = new Set(wanted.nodes.map(({ id }) => id));
  const after = traces(wanted);
  const votes = new Map<string, Map<string, number>>();
  for (const [trace, id] of traces(stored)) {
    const heir = after.get(trace);
    if (heir === undefined || heir === id || alive.has(id)) continue;
    const heirs = votes.get(id) ?? new Map<string, number>();
    heirs.set(heir, (heirs.get(heir) ?? 0) + 1);
    votes.set(id, heirs);
  }
  return [...votes].map(([id, heirs]) => {
    const [first] = [...heirs].sort(([a, m], [b, n]) => n - m || byText(a, b));
    return { id, to: first![0] };
  });
}

/** From something in an article that does not move to the id it has. */
function traces({ edges }: Rows): Map<string, string> {
  const found = new Map<string, string>();
  for (const { type, from, to, properties } of edges) {
    if (type === "MENTIONS")
      for (const localKey of properties.localKeys as string[]) found.set(`${from} ${localKey}`, to);
    if (type === "STATES" && /^(meeting|role)\//.test(to)) found.set(`${from} ${to.split("/", 1)[0]}`, to);
  }
  return found;
}

/** Stores redirects: chains are shortened, and an id that is in use again, or leads nowhere, redirects no more. */
export async function storeRedirects(
  transaction: GraphTransaction,
  redirects: readonly Redirect[],
  alive: readonly string[],
  gone: readonly string[],
): Promise<void> {
  const moved = new Set(redirects.map(({ id }) => id));
  const used = over(
    transaction,
    "UNWIND $ids AS id MATCH (r:Redirect {id: id}) USING INDEX SEEK r:Redirect(id) DELETE r",
    {
      ids: alive.filter(canMove),
    },
  );
  const now = over(
    transaction,
    `UNWIND $redirects AS redirect
     MERGE (r:Redirect {id: redirect.id}) SET r.to = redirect.to
     WITH redirect MATCH (old:Redirect {to: redirect.id}) USING INDEX SEEK old:Redirect(to) SET old.to = redirect.to`,
    { redirects },
  );
  const nowhere = over(
    transaction,
    "UNWIND $ids AS id MATCH (r:Redirect {to: id}) USING INDEX SEEK r:Redirect(to) DELETE r",
    {
      ids: gone.filter((id) => canMove(id) && !moved.has(id)),
    },
  );
  await Promise.all([used, now, nowhere]);
}

/** A claim has its place in a text, and goes with it. */
function canMove(id: string): boolean {
  return !id.startsWith("claim/");
}
