import { describe, expect, it } from "vitest";
import { checkEvidence } from "#ingest/evidence";
import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/mention";

const TEXT = "Anna met Ben. Carl left for Paris.";

function entity(kind: LocalEntity["kind"], name: string): LocalEntity {
  return { key: `${kind}:${TEXT.indexOf(name)}`, kind, name, mentions: [], roles: [] };
}

const ENTITIES = [
  entity("Person", "Anna"),
  entity("Person", "Ben"),
  entity("Person", "Carl"),
  entity("Place", "Paris"),
];

function argument(as: "participant" | "place", name: string, surface = name) {
  const start = TEXT.indexOf(name);
  const kind = as === "place" ? "Place" : "Person";
  return {
    as,
    entity: `${kind}:${start}`,
    start,
    end: start + surface.length,
    surface,
    basis: "stated" as const,
  };
}

function claim(change: Partial<Claim> = {}): Claim {
  return {
    id: "claim/1",
    articleId: "article/1",
    fact: { kind: "Meeting", act: "talks", channel: "in-person", status: "held" },
    quote: "Anna met Ben.",
    start: 0,
    end: 13,
    date: null,
    recalled: false,
    rule: "test",
    confidence: 1,
    arguments: [argument("participant", "Anna"), argument("participant", "Ben")],
    ...change,
  };
}

describe("checkEvidence", () => {
  it("passes a quote that holds its people, with a place that stands elsewhere", () => {
    const good = claim({ arguments: [...claim().arguments, argument("place", "Paris")] });
    expect(checkEvidence(TEXT, [good], ENTITIES)).toEqual({ claims: [good], refused: [] });
  });

  const faults: [string, Partial<Claim>, RegExp][] = [
    ["a quote that is not verbatim", { quote: "Anna met ben." }, /does not stand at 0–13/],
    ["an empty quote", { quote: "", end: 0 }, /does not stand/],
    ["a person outside the quote", { arguments: [argument("participant", "Carl")] }, /does not hold "Carl"/],
    [
      "a surface that is not there",
      { arguments: [{ ...argument("participant", "Anna"), surface: "Anne" }] },
      /"Anne" does not stand/,
    ],
    [
      "an entity that the article does not name",
      { arguments: [{ ...argument("participant", "Anna"), entity: "Person:99" }] },
      /names nothing/,
    ],
  ];
  it.each(faults)("refuses %s", (_, change, reason) => {
    const { claims, refused } = checkEvidence(TEXT, [claim(change)], ENTITIES);
    expect(claims).toEqual([]);
    expect(refused[0]?.reason).toMatch(reason);
  });
});
