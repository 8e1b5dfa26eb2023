import { expect, test } from "vitest";
import type { EdgeKind } from "#graph/read/edge";
import type { PathLink } from "#graph/read/path-links";
import type { GraphNodeRecord } from "#graph/read/subgraph";
import { sentencesOf } from "#server/path/sentences";

function aNode(id: string, also: Partial<GraphNodeRecord> = {}): GraphNodeRecord {
  const blank = {
    country: null,
    degree: 1,
    date: null,
    status: null,
    channel: null,
    subtitle: null,
    articleCount: 1,
    reporting: { languages: [], publishers: [], confidence: null },
    body: null,
  };
  return { id, kind: "Person", name: id, ...blank, ...also };
}

function aLink(kind: EdgeKind, source: string, target: string, also: Partial<PathLink> = {}): PathLink {
  const blank = {
    count: 1,
    planned: 0,
    status: null,
    side: null,
    first: null,
    last: null,
    label: null,
    claimCount: 1,
    pair: null,
  };
  return {
    id: `${kind}:${source}+${target}`,
    kind,
    source,
    target,
    claimIds: [`${source}>${target}`],
    ...blank,
    ...also,
  };
}

const a = aNode("A");
const b = aNode("B");
const meeting = (also: Partial<GraphNodeRecord> = {}) =>
  aNode("M", { kind: "Meeting", name: "A – B", ...also });
const tookPart = (right: number) => [
  aLink("TOOK_PART", "A", "M", { side: 0 }),
  aLink("TOOK_PART", "B", "M", { side: right }),
];

test.each([
  [
    "met, where and when",
    [a, meeting({ subtitle: "Paris", date: "2013" }), b],
    tookPart(1),
    ["A met B (Paris, 2013)."],
  ],
  ["nothing known of where and when", [a, meeting(), b], tookPart(1), ["A met B."]],
  ["by video", [a, meeting({ channel: "video" }), b], tookPart(1), ["A spoke by video with B."]],
  ["by phone", [a, meeting({ channel: "phone" }), b], tookPart(1), ["A spoke by phone with B."]],
  [
    "on the same side",
    [a, meeting(), b],
    tookPart(0),
    ["A and B took part in one meeting, on the same side."],
  ],
  ["up to a meeting", [a, meeting()], [tookPart(1)[0]!], ["A took part in the meeting A – B."]],
  [
    "parties to one agreement",
    [a, aNode("P", { name: "the pact", date: "1973" }), b],
    [aLink("PARTY_TO", "A", "P"), aLink("PARTY_TO", "B", "P")],
    ["A and B are parties to the pact (1973)."],
  ],
  [
    "an office and its time",
    [a, aNode("O", { name: "the embassy" })],
    [aLink("HELD_ROLE", "A", "O", { label: "Ambassador", first: "2013", last: "2015" })],
    ["A held an office at the embassy: Ambassador (2013 to 2015)."],
  ],
  [
    "an agreement at a meeting, and its place",
    [aNode("P", { name: "the pact" }), meeting(), aNode("X", { name: "Paris" })],
    [aLink("CONCLUDED_AT", "P", "M", { first: "1973" }), aLink("HELD_AT", "M", "X")],
    ["the pact was concluded at the meeting A – B (1973).", "The meeting A – B was held at Paris."],
  ],
  [
    "a person between two meetings is no hub",
    [meeting(), a, aNode("N", { kind: "Meeting", name: "second" })],
    [aLink("TOOK_PART", "A", "M"), aLink("TOOK_PART", "A", "N")],
    ["A took part in the meeting A – B.", "A took part in the meeting second."],
  ],
  [
    "places and bodies, read against their direction as well",
    [aNode("V"), aNode("H"), aNode("I"), aNode("J")],
    [aLink("PART_OF", "H", "V"), aLink("BASED_IN", "I", "H"), aLink("MEMBER_OF", "J", "I")],
    ["H is part of V.", "I is based in H.", "J is a member of I."],
  ],
  [
    "a twinning",
    [aNode("X"), aNode("Y")],
    [aLink("TWINNED_WITH", "X", "Y", { first: "1992" })],
    ["X is twinned with Y (1992)."],
  ],
] as [string, GraphNodeRecord[], PathLink[], string[]][])("%s", (_, nodes, links, expected) => {
  expect(sentencesOf({ nodes, links }).map(({ text }) => text)).toEqual(expected);
});

test("claims that stand behind both halves come first; else those of each", () => {
  const nodes = [a, meeting(), b];
  const links = (left: string[], right: string[]) => [
    aLink("TOOK_PART", "A", "M", { side: 0, claimIds: left }),
    aLink("TOOK_PART", "B", "M", { side: 1, claimIds: right }),
  ];
  expect(sentencesOf({ nodes, links: links(["1", "2"], ["2", "3"]) })[0]!.claimIds).toEqual(["2"]);
  expect(sentencesOf({ nodes, links: links(["1"], ["3"]) })[0]!.claimIds).toEqual(["1", "3"]);
});
