import { describe, expect, it } from "vitest";
import { amend } from "#ingest/resolve/amend/amend";
import { reachableWords } from "#ingest/resolve/amend/reached";
import type { Judgement } from "#model/judgement";
import { anExtraction, type LocalSketch } from "../../../helpers/builders/extraction.js";
import { aJudgement, at } from "../../../helpers/builders/judgement.js";

const club: LocalSketch = { name: "Golden Lotus Club", kind: "Person" };
const elsewhere = anExtraction({ id: "article/elsewhere", entities: [club, "Petit", "Jeanne Petit"] });
const here = (...entities: (string | LocalSketch)[]) => anExtraction({ id: "article/here", entities });
const retype = (name: string, day = 1) =>
  aJudgement("retype", [at(elsewhere, name)], { kind: "Organization" }, `2025-01-0${day}T00:00:00.000Z`);
const reject = (name: string, day = 1) =>
  aJudgement("reject", [at(elsewhere, name)], { kind: "Person" }, `2025-01-0${day}T00:00:00.000Z`);
const kinds = (extraction: ReturnType<typeof here>, ...judgements: Judgement[]) =>
  amend(extraction, judgements).extraction.entities.map(({ kind }) => kind);

describe("a decision that was made elsewhere", () => {
  it.each<[string, ReturnType<typeof here>, Judgement[], string[]]>([
    ["reaches the same name", here(club), [retype("Golden Lotus Club")], ["Organization"]],
    [
      "in other letters",
      here({ ...club, name: "GOLDEN  LOTUS Club" }),
      [retype("Golden Lotus Club")],
      ["Organization"],
    ],
    [
      "not a longer one",
      here({ ...club, name: "Golden Lotus Club Lyon" }),
      [retype("Golden Lotus Club")],
      ["Person"],
    ],
    [
      "not what the gazetteer lists",
      here({ ...club, knownId: "person/golden-lotus-club" }),
      [retype("Golden Lotus Club")],
      ["Person"],
    ],
    ["not a last name alone", here("Petit"), [retype("Petit")], ["Person"]],
    ["takes a name away that is none", here(club, "Jeanne Petit"), [reject("Golden Lotus Club")], ["Person"]],
    [
      "but not where it is taken for another kind",
      here({ ...club, kind: "Organization" }),
      [reject("Golden Lotus Club")],
      ["Organization"],
    ],
    [
      "of two, the later one holds",
      here(club),
      [retype("Golden Lotus Club", 2), reject("Golden Lotus Club", 1)],
      ["Organization"],
    ],
    [
      "a name that was rejected at its place only stays elsewhere",
      here(club),
      [aJudgement("reject", [at(elsewhere, "Golden Lotus Club")])],
      ["Person"],
    ],
  ])("%s", (_what, extraction, judgements, expected) => {
    expect(kinds(extraction, ...judgements)).toEqual(expected);
  });

  it("gives way to what was decided about the article itself, and is nothing that could be missed there", () => {
    const extraction = here(club);
    const own = aJudgement("rename", [at(extraction, "Golden Lotus Club")], { name: "Lotus" });
    expect(kinds(extraction, own, retype("Golden Lotus Club", 2))).toEqual(["Person"]);
    expect(amend(here("Jeanne Petit"), [retype("Golden Lotus Club")]).unplaced).toEqual([]);
  });

  it("is looked for by names and quotes", () => {
    expect(reachableWords(here(club, "Petit"))).toEqual(["golden lotus club"]);
  });
});
