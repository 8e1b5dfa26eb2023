import { describe, expect, it } from "vitest";
import { amend } from "#ingest/resolve/amend/amend";
import type { Fact } from "#model/claim";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";
import { aMeeting, anExtraction } from "../../../helpers/builders/extraction.js";
import { aJudgement, at, ofClaim } from "../../../helpers/builders/judgement.js";

const article = anExtraction({
  id: "article/0",
  entities: [
    { name: "Lê Minh", also: ["Minh", "Ông Minh"] },
    { name: "Jeanne Petit", knownId: "person/jeanne-petit" },
    { name: "Airbus", kind: "Place", knownId: "place/airbus" },
    { name: "Paris", knownId: "place/paris" },
  ],
  claims: [
    aMeeting([["Lê Minh"], ["Jeanne Petit"]], { date: "2024-10-07", place: "Airbus" }),
    { fact: { kind: "Role", title: "Mayor" }, holder: "Jeanne Petit" },
  ],
});

const amended = (...judgements: Judgement[]) => amend(article, judgements);
const shape = ({ entities, claims }: Extraction) => ({
  entities: entities.map(({ kind, name }) => `${kind} ${name}`),
  claims: claims.map(({ fact, arguments: named }) =>
    [fact.kind, ...named.map(({ surface }) => surface)].join(" "),
  ),
});
const held: Fact = { kind: "Meeting", act: "talks", channel: "in-person", status: "held" };

describe("what people put right of names", () => {
  it("adds one that was missed", () => {
    const text = article.article.text;
    const start = text.indexOf("Ông Minh");
    const anchor = { articleId: "article/0", start, end: start + 3, surface: "Ông" };
    const { extraction, unplaced } = amended(
      aJudgement("mention", [anchor], { kind: "Person", name: "Ông Tám" }),
    );
    expect(unplaced).toEqual([]);
    expect(shape(extraction).entities).toContain("Person Ông Tám");
  });

  it("gives another kind, which no id of the former kind fits", () => {
    const { extraction } = amended(aJudgement("retype", [at(article, "Airbus")], { kind: "Organization" }));
    const airbus = extraction.entities.find(({ name }) => name === "Airbus")!;
    expect([airbus.kind, airbus.gazetteerId, airbus.mentions[0]!.kind]).toEqual([
      "Organization",
      undefined,
      "Organization",
    ]);
  });

  it("gives another name, and keeps what was read", () => {
    const { extraction } = amended(aJudgement("rename", [at(article, "Lê Minh")], { name: "Lê Văn Minh" }));
    expect(extraction.entities[0]).toMatchObject({ name: "Lê Minh", renamed: { name: "Lê Văn Minh" } });
  });

  it("parts a thing from those that only share its name", () => {
    const { extraction } = amended(
      aJudgement("split", [at(article, "Lê Minh", 1), at(article, "Lê Minh"), at(article, "Lê Minh", 2)]),
    );
    expect(shape(extraction).entities).toEqual([
      "Person Lê Minh",
      ...["Person Jeanne Petit", "Place Airbus", "Place Paris"],
      "Person Ông Minh",
    ]);
    const [stays, leaves] = [extraction.entities[0]!, extraction.entities.at(-1)!];
    expect([stays.mentions.length, leaves.mentions.length]).toEqual([1, 2]);
    expect(extraction.claims[0]!.arguments[0]!.entity).toBe(leaves.key);
  });

  it.each([
    ["Lê Minh", ["Role Jeanne Petit"]],
    ["Jeanne Petit", []],
    ["Airbus", ["Meeting Lê Minh Jeanne Petit", "Role Jeanne Petit"]],
  ])("takes away %s where it is none, and what cannot stand without", (name, claims) => {
    const { extraction } = amended(aJudgement("reject", [at(article, name)]));
    expect(extraction.entities.map((entity) => entity.name)).not.toContain(name);
    expect(shape(extraction).claims).toEqual(claims);
  });
});

describe("what people put right of claims", () => {
  it("rejects the one that is meant, not all of the same words", () => {
    const { extraction } = amended(aJudgement("reject", ofClaim(article, 0)));
    expect(shape(extraction).claims).toEqual(["Role Jeanne Petit"]);
  });

  it("confirms one: it is no longer doubtful", () => {
    const doubtful = { ...article, claims: article.claims.map((claim) => ({ ...claim, confidence: 0.4 })) };
    const { extraction } = amend(doubtful, [aJudgement("confirm", ofClaim(article, 0))]);
    expect(extraction.claims.map(({ confidence }) => confidence)).toEqual([1, 0.4]);
  });

  it("corrects date, place, sides and fact, and leaves the rest", () => {
    const { extraction } = amended(
      aJudgement("correct", ofClaim(article, 0), {
        date: "2024-10-08",
        fact: { ...held, status: "planned", act: "visit" },
        roles: ["place", "participant"],
        namings: [
          { as: "place", anchor: at(article, "Paris") },
          { as: "participant", side: 0, anchor: at(article, "Jeanne Petit") },
          { as: "participant", side: 1, anchor: at(article, "Lê Minh") },
        ],
      }),
    );
    const [claim] = extraction.claims;
    expect(claim).toMatchObject({
      id: article.claims[0]!.id,
      date: "2024-10-08",
      fact: { status: "planned", act: "visit" },
    });
    expect(claim!.arguments.map(({ as, surface, side }) => [as, surface, side])).toEqual([
      ["place", "Paris", undefined],
      ["participant", "Jeanne Petit", 0],
      ["participant", "Lê Minh", 1],
    ]);
  });

  it("takes a claim made by hand, with its quote", () => {
    const [quote] = ofClaim(article, 0);
    const { extraction, unplaced } = amended(
      aJudgement("claim", [quote!], {
        fact: { kind: "Relation", type: "MEMBER_OF" },
        namings: [
          { as: "from", anchor: at(article, "Lê Minh") },
          { as: "to", anchor: at(article, "Paris") },
        ],
      }),
    );
    expect(unplaced).toEqual([]);
    expect(extraction.claims.at(-1)).toMatchObject({ rule: "by-hand", confidence: 1, quote: quote!.surface });
  });

  it("lets the later decision hold, whatever the order", () => {
    const reject = aJudgement("reject", ofClaim(article, 0), undefined, "2025-01-01T00:00:00.000Z");
    const confirm = aJudgement("confirm", ofClaim(article, 0), undefined, "2025-01-02T00:00:00.000Z");
    for (const order of [
      [reject, confirm],
      [confirm, reject],
    ])
      expect(shape(amend(article, order).extraction).claims).toHaveLength(2);
  });

  it("finds the claim again where a better extractor quotes less", () => {
    const [first, ...others] = article.claims;
    const end = first!.end - 8;
    const shorter = { ...first!, end, quote: first!.quote.slice(0, end) };
    const { extraction } = amend({ ...article, claims: [shorter, ...others] }, [
      aJudgement("reject", ofClaim(article, 0)),
    ]);
    expect(shape(extraction).claims).toEqual(["Role Jeanne Petit"]);
  });

  it('moves words that stand for someone, such as "the ambassador", to the other side', () => {
    const [first, ...others] = article.claims;
    const one = first!.arguments.find(({ surface }) => surface === "Jeanne Petit")!;
    const standIn = { ...one, start: one.start + 7, surface: "Petit" };
    const read = { ...first!, arguments: first!.arguments.map((each) => (each === one ? standIn : each)) };
    const { start, end, surface } = standIn;
    const anchor = { articleId: "article/0", start, end, surface };
    const { extraction, unplaced } = amend({ ...article, claims: [read, ...others] }, [
      aJudgement("correct", ofClaim({ ...article, claims: [read] }, 0), {
        roles: ["participant"],
        namings: [{ as: "participant", side: 0, anchor }],
      }),
    ]);
    expect(unplaced).toEqual([]);
    expect(extraction.claims[0]!.arguments.find(({ as }) => as === "participant")).toEqual({
      ...standIn,
      side: 0,
    });
  });

  it("takes a refused claim off the list when it is rejected", () => {
    const [first, ...claims] = article.claims;
    const refused = [{ claim: first!, reason: "because" }];
    const { extraction } = amend({ ...article, claims, refused }, [
      aJudgement("reject", ofClaim(article, 0)),
    ]);
    expect(extraction.refused).toEqual([]);
  });
});

describe("what finds nothing", () => {
  const [quote] = ofClaim(article, 0);
  const elsewhere = { articleId: "article/0", start: 0, end: 2, surface: "Lê" };
  it.each([
    [
      "the words are gone",
      aJudgement("rename", [{ ...elsewhere, surface: "La" }], { name: "x" }),
      /no longer says/,
    ],
    ["no name is there", aJudgement("rename", [elsewhere], { name: "x" }), /No name is found at "Lê"/],
    ["no claim is there", aJudgement("reject", [elsewhere]), /Nothing is found at "Lê"/],
    ["no claim is there to confirm", aJudgement("confirm", [elsewhere]), /Nothing is stated at "Lê"/],
    [
      "one of two mentions is gone",
      aJudgement("same", [elsewhere, at(article, "Paris")]),
      /No name is found/,
    ],
    [
      "what is named is gone",
      aJudgement("correct", ofClaim(article, 0), {
        roles: ["place"],
        namings: [{ as: "place", anchor: elsewhere }],
      }),
      /Nothing is named at "Lê"/,
    ],
    [
      "the fact is of another kind",
      aJudgement("correct", ofClaim(article, 0), { fact: { kind: "Role", title: "x" } }),
      /not of a Role/,
    ],
    ["nobody took part", aJudgement("claim", [quote!], { fact: held }), /needs someone who took part/],
    [
      "the quote does not hold the name",
      aJudgement("claim", [at(article, "Paris")], {
        fact: held,
        namings: [{ as: "participant", side: 0, anchor: at(article, "Lê Minh") }],
      }),
      /does not hold "Lê Minh"/,
    ],
  ])("changes nothing and is told: %s", (_, judgement, reason) => {
    const { extraction, unplaced } = amended(judgement);
    expect(shape(extraction)).toEqual(shape(article));
    expect(unplaced).toEqual([{ judgementId: judgement.id, reason: expect.stringMatching(reason) }]);
  });

  it("has no effect on other articles", () => {
    const judgement = aJudgement("rename", [{ ...elsewhere, articleId: "article/1" }], { name: "x" });
    expect(amended(judgement)).toEqual({ extraction: article, unplaced: [] });
  });
});
