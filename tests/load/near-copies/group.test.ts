import { describe, expect, it } from "vitest";
import { type Company, nearCopyGroups } from "#load/near-copies/group";
import { ALIKE, bandKeys, likeness, mayBeCopies, shingles } from "#load/near-copies/shingles";

/** A text of so many different words, of which some are replaced. */
function words(length: number, replaced: readonly number[] = [], prefix = "word"): string {
  return Array.from({ length }, (_, at) => (replaced.includes(at) ? `other${at}` : `${prefix}${at}`)).join(
    " ",
  );
}

function member(id: string, text: string, sourceKey = id) {
  const runs = shingles(text);
  return { id, runs, sourceKey, keys: bandKeys(runs) };
}

/** Article id → group, of those that are in one. */
function groupsOf(members: readonly ReturnType<typeof member>[], companies: readonly Company[] = []) {
  const { ofMembers } = nearCopyGroups(members, companies);
  return Object.fromEntries(
    members.flatMap(({ id }, at) => (ofMembers[at] === null ? [] : [[id, ofMembers[at]]])),
  );
}

const story = words(120);

describe("likeness", () => {
  it.each([
    ["the same text", story, 1],
    ["other case and punctuation", story.toUpperCase().replaceAll(" ", ", "), 1],
    ["a word replaced in the middle", words(120, [60]), 0.95],
    ["cut to two thirds", words(80), 0.66],
    ["another text", words(120, [], "else"), 0],
    ["a short text", words(30), 0],
  ])("%s", (_, text, expected) => {
    expect(likeness(shingles(story), shingles(text))).toBeCloseTo(expected, 2);
  });

  it("of two texts that are too short is none", () => {
    expect([likeness(shingles("a b"), shingles("a b")), bandKeys(shingles("a b"))]).toEqual([0, []]);
  });
});

describe("mayBeCopies", () => {
  it.each([
    ["the same text", story, true],
    ["a few words replaced", words(120, [10, 60, 100]), true],
    ["a quarter of it", words(30) + words(90, [], "else"), false],
    ["another text", words(120, [], "else"), false],
  ])("%s", (_, text, expected) => {
    const [a, b] = [bandKeys(shingles(story)), bandKeys(shingles(text))];
    expect(mayBeCopies(a, b)).toBe(expected);
  });

  it("is not told of texts that are too short", () => {
    expect(mayBeCopies([], [])).toBe(false);
    expect(ALIKE).toBeGreaterThan(0);
  });
});

describe("nearCopyGroups", () => {
  it("puts copies together under the smallest id, and leaves the others out", () => {
    const groups = groupsOf([
      member("article/c", words(120, [3, 70])),
      member("article/b", story),
      member("article/d", words(120, [], "else")),
    ]);
    expect(groups).toEqual({ "article/b": "article/b", "article/c": "article/b" });
  });

  it("takes digests and originals of one source along", () => {
    const groups = groupsOf([
      member("article/a", "a digest", "https://example.org/one"),
      member("article/b", story, "https://example.org/one"),
      member("article/c", words(120, [5]), "https://example.org/two"),
      member("article/d", "another digest", "https://example.org/three"),
    ]);
    expect(groups).toEqual({ "article/a": "article/a", "article/b": "article/a", "article/c": "article/a" });
  });

  it.each([
    ["a group", { first: "article/a", copied: true, members: [0] }, "article/a"],
    [
      "articles of one source that hold no copies",
      { first: "article/a", copied: false, members: [0] },
      undefined,
    ],
    ["nobody", { first: "article/a", copied: true, members: [] }, undefined],
  ])("one that belongs to %s", (_, company, expected) => {
    const alone = [member("article/b", story)];
    expect(groupsOf(alone, [company])["article/b"]).toBe(expected);
  });

  it("makes groups one that a member belongs to, under the smallest id of all", () => {
    const { ofMembers, ofCompanies } = nearCopyGroups(
      [member("article/m", story)],
      [
        { first: "article/x", copied: true, members: [0] },
        { first: "article/c", copied: true, members: [0] },
        { first: "article/a", copied: true, members: [] },
      ],
    );
    expect([ofMembers, ofCompanies]).toEqual([["article/c"], ["article/c", "article/c", "article/a"]]);
  });

  it("does not depend on the order", () => {
    const members = Array.from({ length: 12 }, (_, at) =>
      member(`article/${at}`, words(150, [at, at * 7, at * 11])),
    );
    expect(groupsOf([...members].reverse())).toEqual(groupsOf(members));
    expect(Object.keys(groupsOf(members))).toHaveLength(12);
  });
});
