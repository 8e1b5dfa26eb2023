import { dateBounds, isEdtf } from "#model/date";
import type { ClaimPartsFragment } from "../api/generated/graphql.js";
import type { Visible } from "../state/visible.js";
import type { Cell } from "./csv.js";

/** A claim, and which node or line of the view it stands behind. */
export interface Proof {
  of: string;
  claim: ClaimPartsFragment;
}

/** How much of a date is known: "day", "month" or "year"; empty where there is none. */
function precision(date: string | null): string {
  return date !== null && isEdtf(date) ? dateBounds(date).precision : "";
}

/** One row a node, with a head. */
export function nodeRows({ nodes }: Visible): Cell[][] {
  return [
    ["id", "kind", "name", "country", "links", "articles", "date", "date_precision", "status"],
    ...nodes.map((node) => [
      node.id,
      node.kind,
      node.name,
      node.country,
      node.degree,
      node.articleCount,
      node.date,
      precision(node.date),
      node.status,
    ]),
  ];
}

/** One row a line, with a head. */
export function edgeRows({ nodes, edges }: Visible): Cell[][] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return [
    ["id", "source", "source_name", "kind", "target", "target_name", "meetings", "planned", "status"].concat([
      "first",
      "first_precision",
      "last",
      "last_precision",
      "label",
      "claims",
    ]),
    ...edges.map((edge): Cell[] => [
      edge.id,
      edge.source,
      names.get(edge.source) ?? "",
      edge.kind,
      edge.target,
      names.get(edge.target) ?? "",
      edge.kind === "MET" ? edge.count : null,
      edge.kind === "MET" ? edge.planned : null,
      edge.status ?? "",
      edge.first,
      precision(edge.first),
      edge.last,
      precision(edge.last),
      edge.label,
      edge.claimCount,
    ]),
  ];
}

/** One row a quote, with a head: what it stands behind, where it was published, and how it was found. */
export function evidenceRows(proofs: readonly Proof[]): Cell[][] {
  return [
    ["of", "claim", "fact", "quote", "date", "date_precision", "status", "rule", "confidence"].concat([
      "article",
      "title",
      "publisher",
      "language",
      "published",
      "url",
      "based_on",
      "is_digest",
    ]),
    ...proofs.map(({ of, claim }): Cell[] => [
      of,
      claim.id,
      claim.factKind,
      claim.quote,
      claim.date,
      precision(claim.date),
      claim.status,
      claim.rule,
      claim.confidence,
      claim.article.id,
      claim.article.title ?? claim.article.label,
      claim.article.publisher,
      claim.article.lang,
      claim.article.publishedAt,
      claim.article.url,
      claim.article.basedOn,
      claim.article.isDigest ? "yes" : "no",
    ]),
  ];
}
