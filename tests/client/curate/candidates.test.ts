import { expect, it } from "vitest";
import { candidatesFor, type NamedPlace } from "../../../client/src/curate/candidates.js";
import { lackOf } from "../../../client/src/curate/claim-form.js";
import { readForm } from "../../../client/src/curate/read-form.js";

const quote = { start: 0, end: 60 };
const named = (surface: string, start: number, id: string, name: string): NamedPlace => ({
  start,
  end: start + surface.length,
  surface,
  kind: "Person",
  entity: { id, name },
});
const macron = named("Macron", 30, "person/emmanuel-macron", "Emmanuel Macron");

it("offers a name that was put right once, as what it means now", () => {
  const read = [named("Jokowi", 5, "person/jokowi", "Jokowi"), macron];
  const now = [named("Jokowi", 5, "person/joko-widodo", "Joko Widodo"), macron];
  expect(candidatesFor(quote, now, read).map(({ name }) => name)).toEqual(["Joko Widodo", "Emmanuel Macron"]);
});

it("offers what the claim does not name, once", () => {
  const other = [named("Hà", 10, "person/ha", "Hà"), named("Hà", 20, "person/ha", "Hà")];
  expect(candidatesFor(quote, [...other, macron], [macron]).map(({ start }) => start)).toEqual([10, 30]);
});

it("offers each of several whom the same words name", () => {
  const they = [
    named("They", 0, "person/an-tran", "An Tran"),
    named("They", 0, "person/jean-petit", "Jean Petit"),
  ];
  const offered = candidatesFor(quote, [], they);
  expect(offered.map(({ name }) => name)).toEqual(["An Tran", "Jean Petit"]);
  expect(new Set(offered.map(({ key }) => key)).size).toBe(2);
  const read = readForm({
    factKind: "Meeting",
    status: "held",
    date: null,
    arguments: they.map(({ start, end, surface, entity }, side) => ({
      as: "PARTICIPANT",
      side,
      start,
      end,
      surface,
      entity,
    })),
  })!;
  expect(offered.map(({ key }) => read.sides[key])).toEqual([0, 1]);
  expect(lackOf(read)).toBeNull();
});
