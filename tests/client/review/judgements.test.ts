import { expect, it } from "vitest";
import { judgementsOfItem, type ReviewItem, settledDate } from "../../../client/src/review/judgements.js";
import { saidOf } from "../../../client/src/review/said.js";

const blank: ReviewItem = {
  id: "x",
  kind: "DUPLICATE",
  message: "",
  reasons: [],
  left: null,
  right: null,
  meeting: null,
  claim: null,
  article: null,
  anchors: [],
  report: null,
};
const side = (id: string) => ({ id }) as NonNullable<ReviewItem["left"]>;
const anchors = [{ articleId: "article/1", start: 0, end: 2, surface: "An" }];

it.each([
  [
    { ...blank, left: side("person/a"), right: side("person/b") },
    "unsure" as const,
    [{ verdict: "UNSURE", entities: ["person/a", "person/b"], why: null }],
  ],
  [
    { ...blank, claim: { id: "claim/1" } as ReviewItem["claim"] },
    "confirm" as const,
    [{ verdict: "CONFIRM", claim: "claim/1", why: null }],
  ],
  [{ ...blank, anchors }, "reject" as const, [{ verdict: "REJECT", anchors, why: null }]],
  [{ ...blank, anchors }, "correct" as const, []],
])("what a key decides %#", (item, act, judgements) => {
  expect(judgementsOfItem(item, act)).toEqual(judgements);
});

it("settles a contradiction: one date is right, the others mean it", () => {
  expect(
    settledDate(
      [
        { id: "claim/1", date: "2024" },
        { id: "claim/2", date: "2025" },
      ],
      "2024",
    ),
  ).toEqual([
    { verdict: "CONFIRM", claim: "claim/1", why: null },
    { verdict: "CORRECT", claim: "claim/2", says: { date: "2024" }, why: null },
  ]);
});

it.each([
  [null, null],
  [{ name: "An" }, "An"],
  [{ kind: "Person" }, "kind.Person"],
  [{ date: null }, "date.none"],
  [
    { fact: { kind: "Meeting", act: "talks", channel: "in-person", status: "planned" } },
    "act.TALKS · status.PLANNED",
  ],
  [{ namings: [{ as: "participant", side: 1, anchor: { surface: "An" } }] }, "2: An"],
])("what a judgement said, in words %#", (says, words) => {
  expect(saidOf((id) => id, "en", says && JSON.stringify(says))).toBe(words);
});
