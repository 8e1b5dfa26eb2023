import { expect, test } from "vitest";
import { EDGE_KINDS, edgeId, parseEdgeId } from "#graph/read/edge";

test.each(EDGE_KINDS)("the id of an edge %s is read back", (kind) => {
  const ends = { kind, source: "person/to-lam", target: "meeting/1f0c2ab4" };
  expect(parseEdgeId(edgeId(ends))).toEqual(ends);
});

test.each(["", "person/to-lam", "MET:person/a", "KNOWS:person/a+person/b", "MET:a+b+c", "MET:+b", "met:a+b"])(
  "%s is no edge",
  (id) => {
    expect(parseEdgeId(id)).toBeNull();
  },
);
