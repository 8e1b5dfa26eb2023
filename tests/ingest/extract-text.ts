import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { articleFromText, type Metadata } from "#ingest/read/article-from-text";
import type { Claim } from "#model/claim";
import type { Extraction } from "#model/extraction";
import type { EntityKind } from "#model/vocabulary";

let extractor: Promise<Extractor> | undefined;

/** What the rules say of a text, given as one article. */
export async function extractText(text: string, metadata: Metadata = {}): Promise<Extraction> {
  extractor ??= rulesExtractor();
  const { article } = articleFromText(text, { title: "A title", ...metadata });
  if (!article) throw new Error("The text of a test is empty.");
  return (await extractor).extract(article);
}

/** Names of the entities of one kind, in the order of the text. */
export function namesOf(extraction: Extraction, kind: EntityKind): string[] {
  return extraction.entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
}

/** Sides of the meetings of one status, by the names of the people: "A, B | C". */
export function meetingsOf(extraction: Extraction, status = "held"): string[] {
  const name = (key: string | null) => extraction.entities.find((entity) => entity.key === key)?.name ?? "?";
  return meetingClaims(extraction, status).map((claim) => {
    const people = claim.arguments.filter((argument) => argument.as === "participant");
    const sides = [...new Set(people.map((argument) => argument.side))];
    const members = (side: number | undefined) => people.filter((argument) => argument.side === side);
    return sides
      .map((side) =>
        members(side)
          .map((x) => name(x.entity))
          .join(", "),
      )
      .join(" | ");
  });
}

/** Claims of meetings of one status. */
export function meetingClaims(extraction: Extraction, status = "held"): Claim[] {
  return extraction.claims.filter((claim) => claim.fact.kind === "Meeting" && claim.fact.status === status);
}
