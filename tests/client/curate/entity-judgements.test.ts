import { expect, it } from "vitest";
import { judgementsOfEntity, splitOf } from "../../../client/src/curate/entity-judgements.js";

it.each([
  [{}, []],
  [{ name: "An" }, [{ verdict: "RENAME", entities: ["person/a"], says: { name: "An" }, why: "so" }]],
  [
    { kind: "Agreement" as const, form: "TREATY" as const },
    [{ verdict: "RETYPE", entities: ["person/a"], says: { kind: "Agreement", form: "TREATY" }, why: "so" }],
  ],
  [
    { who: { id: "person/b", name: "B" } },
    [{ verdict: "SAME", entities: ["person/a", "person/b"], why: "so" }],
  ],
])("what was put right of a thing %#", (change, judgements) => {
  expect(judgementsOfEntity("person/a", "Person", change, "so")).toEqual(judgements);
});

it("takes apart what some articles mean, not all and not none", () => {
  const place = (article: string, leaves: boolean) => ({
    anchor: { articleId: article, start: 0, end: 2, surface: "An" },
    leaves,
  });
  const [a, b, c] = [place("article/a", true), place("article/b", false), place("article/c", true)];
  expect(splitOf([a, b, c], null)).toEqual({
    verdict: "SPLIT",
    anchors: [b.anchor, a.anchor, c.anchor],
    why: null,
  });
  expect(splitOf([a, c], null)).toBeNull();
  expect(splitOf([b], null)).toBeNull();
});
