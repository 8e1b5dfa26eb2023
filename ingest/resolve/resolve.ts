import type { World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";
import { amend } from "./amend/amend.js";
import { resolveClaims } from "./claims.js";
import { shareFacts } from "./facts.js";
import { identify } from "./identity.js";
import { type Knowledge, NO_KNOWLEDGE } from "./knowledge.js";
import { byText } from "./order.js";
import { identityRecords } from "./record.js";

/** One extraction an article; of several, the one whose article comes first as text, whatever the order given. */
function oneEach(extractions: readonly Extraction[]): Extraction[] {
  const written = new Map<string, { extraction: Extraction; text: string }>();
  for (const extraction of extractions) {
    const text = JSON.stringify(extraction.article);
    const found = written.get(extraction.article.id);
    if (!found || text < found.text) written.set(extraction.article.id, { extraction, text });
  }
  return [...written].sort(([a], [b]) => byText(a, b)).map(([, { extraction }]) => extraction);
}

/**
 * What a set of extractions says of the world: which local entities are the same thing, under which public id, and
 * which facts they share. A function of the set alone, never of order or number of loads. It decomposes: see
 * `blockKeys` for identities and `claimBlockKeys` for facts.
 */
export function resolve(
  extractions: readonly Extraction[],
  judgements: readonly Judgement[] = [],
  knowledge: Knowledge = NO_KNOWLEDGE,
): World {
  const articles = oneEach(extractions).map((extraction) => amend(extraction, judgements).extraction);
  const records = articles.flatMap((extraction) => identityRecords(extraction, knowledge));
  const { identities, entities, candidates } = identify(records, judgements, knowledge);
  const claims = articles.flatMap((extraction) => resolveClaims(extraction, identities));
  return { entities, identities, candidates, ...shareFacts(claims, knowledge) };
}
