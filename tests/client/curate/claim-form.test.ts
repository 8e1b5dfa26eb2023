import { describe, expect, it } from "vitest";
import { candidatesFor } from "../../../client/src/curate/candidates.js";
import { type ClaimForm, EMPTY_FORM, lackOf, wordingOf } from "../../../client/src/curate/claim-form.js";
import { namedByClaim, namesOf } from "../../../client/src/curate/lines.js";
import { readForm } from "../../../client/src/curate/read-form.js";
import { aPreview } from "./a-preview.js";

const TEXT = "Paris was grey. An Tran met Claire Dumont in Hanoi. Jean Petit was away.";
const QUOTE = "An Tran met Claire Dumont in Hanoi.";
const preview = aPreview(
  TEXT,
  [
    { name: "An Tran" },
    { name: "Claire Dumont" },
    { name: "Jean Petit" },
    { name: "Hanoi", kind: "Place" },
    { name: "Paris", kind: "Place" },
  ],
  [{ quote: QUOTE, sides: [["An Tran"], ["Claire Dumont"]], place: "Hanoi", date: "2024-10-07" }],
);
const meeting = preview.meetings[0]!;
const candidates = candidatesFor(meeting, namesOf(preview), namedByClaim(meeting));
const read = readForm({ ...meeting, factKind: "Meeting" })!;
const keyOf = (name: string) => candidates.find((one) => one.surface === name)!.key;
const anchor = (surface: string) => {
  const start = TEXT.indexOf(surface);
  return { articleId: "article/1", start, end: start + surface.length, surface };
};
const changed = (values: Partial<ClaimForm>) =>
  wordingOf({ ...read, ...values }, read, "article/1", candidates);

it("offers people of the quote only, places of the whole text", () => {
  expect(candidates.map(({ surface }) => surface)).toEqual(["Paris", "An Tran", "Claire Dumont", "Hanoi"]);
});

it("reads a claim as the form shows it", () => {
  expect(read).toMatchObject({
    kind: "Meeting",
    act: "TALKS",
    status: "HELD",
    date: "2024-10-07",
    place: keyOf("Hanoi"),
    sides: { [keyOf("An Tran")]: 0, [keyOf("Claire Dumont")]: 1 },
  });
  expect(readForm({ ...meeting, factKind: "Relation" })).toBeNull();
  expect(readForm({ ...meeting, factKind: "Meeting", status: "held" })!.status).toBe("HELD");
});

describe("a correction says what differs, and nothing else", () => {
  it.each<[string, Partial<ClaimForm>, unknown]>([
    ["nothing", {}, null],
    ["the date", { date: "2024-10-08" }, { date: "2024-10-08" }],
    ["no date", { date: " " }, { date: null }],
    [
      "the fact, whole",
      { status: "PLANNED" },
      { fact: { kind: "Meeting", act: "TALKS", channel: "IN_PERSON", status: "PLANNED" } },
    ],
    ["no place", { place: "" }, { roles: ["PLACE"], namings: [] }],
    [
      "another place",
      { place: keyOf("Paris") },
      { roles: ["PLACE"], namings: [{ as: "PLACE", anchor: anchor("Paris") }] },
    ],
    [
      "the sides",
      { sides: { [keyOf("An Tran")]: 1, [keyOf("Claire Dumont")]: 0 } },
      {
        roles: ["PARTICIPANT"],
        namings: [
          { as: "PARTICIPANT", side: 1, anchor: anchor("An Tran") },
          { as: "PARTICIPANT", side: 0, anchor: anchor("Claire Dumont") },
        ],
      },
    ],
  ])("%s", (_, values, says) => {
    expect(changed(values)).toEqual(says);
  });
});

it("a claim made by hand says all of it", () => {
  const form: ClaimForm = {
    ...EMPTY_FORM,
    kind: "Role",
    title: " Mayor ",
    holder: keyOf("An Tran"),
    date: "2024",
  };
  expect(wordingOf(form, null, "article/1", candidates)).toEqual({
    fact: { kind: "Role", title: "Mayor" },
    date: "2024",
    namings: [{ as: "HOLDER", anchor: anchor("An Tran") }],
  });
});

it.each<[Partial<ClaimForm>, string | null]>([
  [{}, "claim.lacks.sides"],
  [{ sides: { a: 0, b: 0 } }, "claim.lacks.sides"],
  [{ sides: { a: 0, b: 1 } }, null],
  [{ kind: "Agreement" }, "claim.lacks.agreement"],
  [{ kind: "Agreement", agreement: "1-2" }, null],
  [{ kind: "Role", holder: "1-2" }, "claim.lacks.role"],
  [{ kind: "Role", holder: "1-2", title: "Mayor" }, null],
])("what it lacks %#", (values, lack) => {
  expect(lackOf({ ...EMPTY_FORM, ...values })).toBe(lack);
});
