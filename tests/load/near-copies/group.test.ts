import { describe, expect, it } from "vitest";
import { nearCopyGroups } from "#load/near-copies/group";
import { bandKeys, likeness, shingles } from "#load/near-copies/shingles";

/** A text of so many different words, of which some are replaced. */
function words(length: number, replaced: readonly number[] = [], prefix = "word"): string {
  return Array.from({ length }, (_, at) => (replaced.includes(at) ? `other${at}` : `${prefix}${at}`)).join(
    " ",
  );
}

const member = (id: string, text: string, sourceKey = id) => ({
  id,
  text,
  sourceKey,
  keys: bandKeys(shingles(text)),
});
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

describe("nearCopyGroups", () => {
  it("puts copies together under the smallest id, and leaves the others out", () => {
    const groups = nearCopyGroups([
      member("article/c", words(120, [3, 70])),
      member("article/b", story),
      member("article/d", words(120, [], "else")),
    ]);
    expect([...groups]).toEqual([
      ["article/b", "article/b"],
      ["article/c", "article/b"],
    ]);
  });

  it("takes digests and originals of one source along", () => {
    const groups = nearCopyGroups([
      member("article/a", "a digest", "https://example.org/one"),
      member("article/b", story, "https://example.org/one"),
      member("article/c", words(120, [5]), "https://example.org/two"),
      member("article/d", "another digest", "https://example.org/three"),
    ]);
    expect(Object.fromEntries(groups)).toEqual({
      "article/a": "article/a",
      "article/b": "article/a",
      "article/c": "article/a",
    });
  });

  it("does not depend on the order", () => {
    const members = Array.from({ length: 12 }, (_, at) =>
      member(`article/${at}`, words(150, [at, at * 7, at * 11])),
    );
    const sorted = (groups: Map<string, string>) => [...groups].sort();
    expect(sorted(nearCopyGroups([...members].reverse()))).toEqual(sorted(nearCopyGroups(members)));
    expect(nearCopyGroups(members).size).toBe(12);
  });
});
