import type { ReadArticle } from "#graph/project/articles";
import type { Reader } from "#graph/project/reader";
import type { Replacement } from "#graph/project/replacements";
import { amend } from "#ingest/resolve/amend/amend";
import { resolveClaims } from "#ingest/resolve/claims";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Extraction } from "#model/extraction";
import type { Judgement, Unplaced } from "#model/judgement";
import type { Lock } from "./closure.js";
import { type Identities, identities } from "./identities.js";
import { judgementsAbout } from "./judgements.js";
import { type Shared, shareAgain } from "./shared-facts.js";

/** A change to the set of articles. */
export interface Change {
  /** New articles and those that come anew. */
  coming: readonly ReadArticle[];
  /** Ids of articles that leave the projection. */
  leaving: readonly string[];
  /** Of those that leave, the ones whose place another takes. */
  replacing?: readonly Replacement[];
}

/** What follows from a change, before anything of it is written. */
export interface Consequence extends Identities, Shared {
  /** Articles that come, as people put them right. */
  coming: Extraction[];
  /** Judgements on them that find nothing of what they are about. */
  unplaced: Unplaced[];
  leaving: readonly string[];
  /** Articles that come or leave. */
  moving: ReadonlySet<string>;
}

/** Where a change is computed: what can be read, what is known beforehand, and how blocks are locked. */
export interface Site {
  reader: Reader;
  knowledge: Knowledge;
  /** What a person decided and has not stored yet. */
  decisions?: readonly Judgement[];
  lock: Lock;
}

/**
 * Computes what follows from a change, by reading no more than what can have a say in it: first the variants of names
 * that may be the same as those that come or leave, whose identities are decided again; then the claims that may share
 * facts with those that come, leave, or name something whose identity changed.
 */
export async function consequence(site: Site, change: Change): Promise<Consequence> {
  const read = change.coming.map(({ extraction }) => extraction);
  const moving = new Set([...read.map(({ article }) => article.id), ...change.leaving]);
  const known = [
    ...(await judgementsAbout(site.reader, { articleIds: [...moving], extractions: read }, change.replacing)),
    ...(site.decisions ?? []),
  ];
  const amended = read.map((extraction) => amend(extraction, known));
  const coming = amended.map(({ extraction }) => extraction);
  const who = await identities(site, coming, moving, known);
  const fresh = coming.flatMap((extraction) => resolveClaims(extraction, who.identities));
  const shared = await shareAgain(site, { fresh, moving, moved: who.moved, identities: who.identities });
  const unplaced = amended.flatMap((each) => each.unplaced);
  return { coming, unplaced, leaving: change.leaving, moving, ...who, ...shared };
}
