import { describe, expect, it } from "vitest";
import {
  type Addition,
  add,
  countDecisions,
  type Decisions,
  decide,
  judgementsOf,
  keyOfAddition,
  type LineDecision,
  lineOfName,
  NO_DECISIONS,
  removeAddition,
} from "../../../client/src/curate/decisions.js";
import { aPreview } from "./a-preview.js";

const TEXT = "An Tran met Claire Dumont in Hanoi. Later An Tran left.";
const QUOTE = "An Tran met Claire Dumont in Hanoi.";
const preview = aPreview(
  TEXT,
  [
    { name: "An Tran", isNew: false, why: [{ name: "same name", weight: 0.8 }] },
    { name: "Claire Dumont" },
    { name: "Hanoi", kind: "Place", isNew: false, why: [{ name: "listed under this name", weight: 1 }] },
  ],
  [{ quote: QUOTE, sides: [["An Tran"], ["Claire Dumont"]], place: "Hanoi" }],
);
const [an, claire, hanoi] = preview.entities as [
  (typeof preview.entities)[number],
  (typeof preview.entities)[number],
  (typeof preview.entities)[number],
];
const anchor = (surface: string) => {
  const start = TEXT.indexOf(surface);
  return { articleId: "article/1", start, end: start + surface.length, surface };
};
const deciding = (line: string, decision: LineDecision, more: Decisions = NO_DECISIONS) =>
  decide(more, line, decision);
const ofClaim = [anchor(QUOTE), anchor("An Tran"), anchor("Claire Dumont"), anchor("Hanoi")];

describe("what was decided, as judgements", () => {
  it.each<[string, Decisions, unknown]>([
    ["nothing", NO_DECISIONS, []],
    [
      "that a name means whom it was taken for",
      deciding(lineOfName(an), { verdict: "accept" }),
      [{ verdict: "SAME", anchors: [anchor("An Tran")], entities: ["person/an-tran"] }],
    ],
    ["a new name, which needs no judgement", deciding(lineOfName(claire), { verdict: "accept" }), []],
    ["a listed name, of which nothing is doubtful", deciding(lineOfName(hanoi), { verdict: "accept" }), []],
    [
      "that a name names nothing",
      deciding(lineOfName(claire), { verdict: "reject" }),
      [{ verdict: "REJECT", anchors: [anchor("Claire Dumont")] }],
    ],
    [
      "kind, name and who it is",
      deciding(lineOfName(an), {
        verdict: "name",
        change: { kind: "Organization", name: "An & Tran", who: { id: "org/an", name: "An" } },
      }),
      [
        { verdict: "RETYPE", anchors: [anchor("An Tran")], says: { kind: "Organization" } },
        { verdict: "RENAME", anchors: [anchor("An Tran")], says: { name: "An & Tran" } },
        { verdict: "SAME", anchors: [anchor("An Tran")], entities: ["org/an"] },
      ],
    ],
    [
      "that it is somebody else",
      deciding(lineOfName(an), { verdict: "name", change: { who: "other" } }),
      [{ verdict: "DIFFERENT", anchors: [anchor("An Tran")], entities: ["person/an-tran"] }],
    ],
    [
      "that a claim is right",
      deciding("claim/0", { verdict: "accept" }),
      [{ verdict: "CONFIRM", anchors: ofClaim }],
    ],
    [
      "that it is wrong",
      deciding("claim/0", { verdict: "reject" }),
      [{ verdict: "REJECT", anchors: ofClaim }],
    ],
    [
      "what of it is wrong",
      deciding("claim/0", { verdict: "claim", says: { date: "2024" } }),
      [{ verdict: "CORRECT", anchors: ofClaim, says: { date: "2024" } }],
    ],
  ])("%s", (_, decisions, expected) => {
    expect(judgementsOf(preview, decisions)).toEqual(expected);
  });

  it("a claim about a name that is to name nothing stands on what is left of it", () => {
    const decisions = deciding(
      "claim/0",
      { verdict: "accept" },
      deciding(lineOfName(hanoi), { verdict: "reject" }),
    );
    expect(judgementsOf(preview, decisions)).toContainEqual({
      verdict: "CONFIRM",
      anchors: ofClaim.slice(0, 3),
    });
  });

  it("of a known text nobody is tied to themselves", () => {
    const known = { ...preview, article: { ...preview.article, known: true } };
    expect(judgementsOf(known, deciding(lineOfName(an), { verdict: "accept" }))).toEqual([]);
  });

  it("what was missed: names, with whom they mean, and claims with their quote", () => {
    const name: Addition = {
      what: "name",
      anchor: anchor("Later"),
      kind: "Person",
      change: { name: "Mr Later", who: { id: "person/later", name: "Later" } },
    };
    const claim: Addition = { what: "claim", quote: anchor("Later An Tran left."), says: { date: null } };
    expect(judgementsOf(preview, add(add(NO_DECISIONS, name), claim))).toEqual([
      { verdict: "MENTION", anchors: [anchor("Later")], says: { kind: "Person", name: "Mr Later" } },
      { verdict: "SAME", anchors: [anchor("Later")], entities: ["person/later"] },
      { verdict: "CLAIM", anchors: [anchor("Later An Tran left.")], says: { date: null } },
    ]);
  });
});

describe("deciding", () => {
  const name: Addition = { what: "name", anchor: anchor("Later"), kind: "Person", change: {} };

  it("takes back, replaces and counts", () => {
    const once = deciding("claim/0", { verdict: "accept" });
    expect(decide(once, "claim/0", null)).toEqual(NO_DECISIONS);
    const all = add(deciding(lineOfName(an), { verdict: "reject" }, once), name);
    const changed = decide(all, lineOfName(claire), { verdict: "name", change: { name: "C" } });
    expect(countDecisions(changed)).toEqual({ accepted: 1, rejected: 1, corrected: 1, added: 1 });
  });

  it("adds at one place once, and takes away", () => {
    const twice = add(add(NO_DECISIONS, name), { ...name, kind: "Place" });
    expect(twice.additions).toEqual([{ ...name, kind: "Place" }]);
    expect(removeAddition(twice, keyOfAddition(name))).toEqual(NO_DECISIONS);
  });
});
