import { ask } from "../api/client.js";
import { EvidenceDocument } from "../api/generated/graphql.js";
import type { Visible } from "../state/visible.js";
import type { Proof } from "./rows.js";

/** So many questions are under way at once: the server has other readers. */
const AT_ONCE = 4;

/** What has evidence of its own: meetings, and the lines that do not end at one of them. */
export function provenIds({ nodes, edges }: Visible): string[] {
  const meetings = nodes.filter(({ kind }) => kind === "Meeting").map(({ id }) => id);
  const known = new Set(meetings);
  const lines = edges.filter(({ source, target }) => !known.has(source) && !known.has(target));
  return [...meetings, ...lines.map(({ id }) => id)];
}

/**
 * All quotes behind what is visible; `progress` hears how many of how many questions are answered.
 * @throws ServerFailure
 */
export async function collectProofs(
  visible: Visible,
  progress: (done: number, total: number) => void,
): Promise<Proof[]> {
  const ids = provenIds(visible);
  const found: Proof[][] = [];
  let next = 0;
  let done = 0;
  const run = async () => {
    while (next < ids.length) {
      const at = next++;
      const of = ids[at]!;
      const { evidence } = await ask(EvidenceDocument, { id: of });
      found[at] = evidence.nodes.map((claim) => ({ of, claim }));
      progress(++done, ids.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
  return found.flat();
}
