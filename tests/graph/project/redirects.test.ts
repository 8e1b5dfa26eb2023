import { describe, expect, it } from "vitest";
import { redirectsOf } from "#graph/project/redirects";
import type { EdgeRow, NodeRow, Rows } from "#graph/project/rows";

const node = (id: string): NodeRow => ({ label: "Entity", id, properties: { id } });
const mention = (article: string, to: string, ...localKeys: string[]): EdgeRow => ({
  type: "MENTIONS",
  from: `article/${article}`,
  to,
  properties: { localKeys },
});
const states = (claim: string, to: string): EdgeRow => ({
  type: "STATES",
  from: `claim/${claim}`,
  to,
  properties: {},
});
const rows = (ids: string[], ...edges: EdgeRow[]): Rows => ({ nodes: ids.map(node), edges });

describe("redirectsOf", () => {
  it.each([
    [
      "an identity that was renamed",
      rows(["person/a"], mention("1", "person/a", "Person:0")),
      rows(["person/b"], mention("1", "person/b", "Person:0")),
      [{ id: "person/a", to: "person/b" }],
    ],
    [
      "one that was split: the way of most",
      rows(["person/a"], mention("1", "person/a", "k", "l", "m")),
      rows(["person/b", "person/c"], mention("1", "person/b", "k"), mention("1", "person/c", "l", "m")),
      [{ id: "person/a", to: "person/c" }],
    ],
    [
      "one that was split evenly: the smaller id",
      rows(["person/a"], mention("1", "person/a", "k", "l")),
      rows(["person/b", "person/c"], mention("1", "person/c", "k"), mention("1", "person/b", "l")),
      [{ id: "person/a", to: "person/b" }],
    ],
    [
      "a meeting that is reported under another id",
      rows(["meeting/a"], states("1", "meeting/a")),
      rows(["meeting/b"], states("1", "meeting/b")),
      [{ id: "meeting/a", to: "meeting/b" }],
    ],
    [
      "nothing, where the identity lost only some of what it had",
      rows(["person/a"], mention("1", "person/a", "k"), mention("2", "person/a", "k")),
      rows(["person/a", "person/b"], mention("1", "person/a", "k"), mention("2", "person/b", "k")),
      [],
    ],
    [
      "nothing, where it is outside of the part at hand",
      rows([], mention("1", "person/a", "k")),
      rows([], mention("1", "person/a", "k")),
      [],
    ],
    ["nothing, where it is gone for good", rows(["person/a"], mention("1", "person/a", "k")), rows([]), []],
  ])("follows %s", (_case, stored, wanted, expected) => {
    expect(redirectsOf(stored, wanted)).toEqual(expected);
  });
});
