import { describe, expect, it } from "vitest";
import { claimEdges, claimNodes } from "#graph/project/claims";
import type { ClosedPart } from "#graph/project/projection";
import { factOf, factProperties, type ResolvedClaim, resolvedClaim } from "#graph/project/resolved-claim";
import type { Fact } from "#model/claim";
import { FACT_KINDS } from "#model/vocabulary";

const facts: Fact[] = [
  { kind: "Meeting", act: "talks", channel: "video", status: "planned" },
  { kind: "Agreement", form: "accord", status: "signed" },
  { kind: "Role", title: "Đại sứ" },
  { kind: "Relation", type: "MEMBER_OF" },
];

const claim = (fact: Fact): ResolvedClaim => ({
  id: "claim/1",
  articleId: "article/1",
  fact,
  quote: "Đại sứ gặp ông An hôm qua",
  start: 10,
  end: 35,
  date: "2024-10-07",
  recalled: false,
  rule: "met",
  confidence: 0.5,
  publishedAt: "2024-10-08",
  lang: "vi",
  arguments: [
    {
      as: "participant",
      side: 1,
      entity: "Person:17",
      entityId: "person/an",
      surface: "An",
      start: 21,
      end: 23,
      basis: "stated",
    },
    { as: "date", entity: null, entityId: null, surface: "hôm qua", start: 24, end: 31, basis: "anchored" },
    {
      as: "participant",
      side: 0,
      entity: "Person:10",
      entityId: "person/binh",
      surface: "Đại sứ",
      start: 10,
      end: 16,
      basis: "anchored",
    },
  ],
});

const part = (stated: ResolvedClaim): ClosedPart => ({
  entities: [],
  candidates: [],
  meetings: [],
  roles: [],
  relations: [],
  parties: [],
  concludedAt: [],
  extractions: [],
  identities: new Map(),
  claims: [stated],
  newArticleIds: new Set(["article/1"]),
  sourceKeys: new Map(),
});

describe("a claim in the graph", () => {
  it("covers every kind of fact", () => {
    expect(facts.map(({ kind }) => kind)).toEqual(FACT_KINDS);
  });

  it.each(facts)("comes back as it was: $kind", (fact) => {
    const stated = claim(fact);
    const [node] = claimNodes(part(stated));
    const names = claimEdges(part(stated))
      .filter(({ type }) => type === "NAMES")
      .map(({ to, properties }) => ({ ...properties, entityId: to }))
      .reverse();
    expect(resolvedClaim(node!.properties, names, { publishedAt: "2024-10-08", lang: "vi" })).toEqual(stated);
    expect(factOf(factProperties(fact))).toEqual(fact);
  });

  it("is refused when it names what its article does not list", () => {
    const stated = claim(facts[0]!);
    stated.arguments[0]!.entityId = null;
    expect(() => claimEdges(part(stated))).toThrow(/claim\/1 names Person:17/);
  });

  it("of an unknown kind is not read", () => {
    expect(() => factOf({ factKind: "Rumour" })).toThrow(/Rumour/);
  });
});
