import { describe, expect, it } from "vitest";
import { growthOf } from "#graph/project/counts";
import type { EdgeRow, NodeRow } from "#graph/project/rows";

const meeting = (id: string, status: string): NodeRow => ({
  label: "Meeting",
  id,
  properties: { id, status },
});
const edge = (type: EdgeRow["type"], from: string, to: string, key?: string): EdgeRow => ({
  type,
  from,
  to,
  properties: key === undefined ? {} : { key },
});

describe("growthOf", () => {
  it("counts articles, claims and held meetings, each once", () => {
    const wanted = {
      nodes: [meeting("meeting/1", "held"), meeting("meeting/2", "planned")],
      edges: [
        edge("MENTIONS", "article/1", "person/a"),
        edge("NAMES", "claim/1", "person/a", "0"),
        edge("NAMES", "claim/1", "person/a", "1"),
        edge("TOOK_PART", "person/a", "meeting/1"),
        edge("TOOK_PART", "person/a", "meeting/2"),
        edge("HELD_AT", "meeting/1", "place/x"),
      ],
    };
    const nothing = { nodes: [], edges: [] };
    expect(growthOf(nothing, wanted)).toEqual(
      new Map([
        ["person/a", { articles: 1, claims: 1, meetings: 1 }],
        ["place/x", { articles: 0, claims: 0, meetings: 1 }],
      ]),
    );
    expect(growthOf(wanted, wanted)).toEqual(new Map());
    expect(growthOf(wanted, nothing).get("person/a")).toEqual({ articles: -1, claims: -1, meetings: -1 });
  });

  it("sees a meeting that was planned and is held", () => {
    const edges = [edge("TOOK_PART", "person/a", "meeting/1")];
    const [before, after] = ["planned", "held"].map((status) => ({
      nodes: [meeting("meeting/1", status)],
      edges,
    }));
    expect(growthOf(before!, after!)).toEqual(
      new Map([["person/a", { articles: 0, claims: 0, meetings: 1 }]]),
    );
  });
});
