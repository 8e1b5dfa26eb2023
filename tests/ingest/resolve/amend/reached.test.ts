import { describe, expect, it } from "vitest";
import { amend } from "#ingest/resolve/amend/amend";
import { reachableWords } from "#ingest/resolve/amend/reached";
import type { Span } from "#model/document";
import type { Judgement, Wording } from "#model/judgement";
import { aMeeting, anExtraction, type LocalSketch } from "../../../helpers/builders/extraction.js";
import { aJudgement, at, ofClaim } from "../../../helpers/builders/judgement.js";

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

  describe("a correction of a claim", () => {
    const printed = (id: string) =>
      anExtraction({
        id: `article/${id}`,
        entities: ["Jeanne Petit", "Lê Minh Hà", "Marc Lefèvre"],
        claims: [aMeeting([["Jeanne Petit"], ["Lê Minh Hà"]], { date: "2024-10-07" })],
      });
    /** The same sentence, with others before it. */
    function further(found: ReturnType<typeof printed>, before: string) {
      const moved = <T extends Span>(span: T): T => ({
        ...span,
        start: span.start + before.length,
        end: span.end + before.length,
      });
      return {
        ...found,
        article: { ...found.article, text: before + found.article.text },
        entities: found.entities.map((each) => ({ ...each, mentions: each.mentions.map(moved) })),
        claims: found.claims.map((each) => ({ ...moved(each), arguments: each.arguments.map(moved) })),
      };
    }
    const [once, again] = [printed("once"), further(printed("again"), "What was known before. ")];
    const correct = (says: Wording, day = 2) =>
      aJudgement("correct", ofClaim(once, 0), says, `2025-01-0${day}T00:00:00.000Z`);
    const amended = (...judgements: Judgement[]) => amend(again, judgements).extraction.claims;
    const [read] = again.claims;

    it("reaches another print of the sentence", () => {
      expect(amended(correct({ date: "2024-10-05" }))).toEqual([
        { ...read!, date: "2024-10-05", confidence: 1 },
      ]);
    });

    it.each<[string, string | null, string | null, boolean]>([
      ["of another year", "2023-10-09", "2023-10-10", false],
      ["of another month, undated", null, "2024-12-10", false],
      ["of the next days, undated", null, "2024-10-08", true],
      ["of no time", null, null, false],
      ["of an unknown year", "XXXX-10-07", "2024-10-08", false],
      ["of the year", "2024", null, true],
    ])("that gives a date reaches no print of another time: %s", (_what, date, publishedAt, reaches) => {
      const print = {
        ...again,
        article: { ...again.article, publishedAt },
        claims: again.claims.map((claim) => ({ ...claim, date })),
      };
      const { claims } = amend(print, [correct({ date: "2024-10-05" })]).extraction;
      expect(claims[0]!.date).toBe(reaches ? "2024-10-05" : date);
    });

    it("has no say where a later decision rejects it, nor before one about the article itself", () => {
      const reject = aJudgement("reject", ofClaim(once, 0), undefined, "2025-01-03T00:00:00.000Z");
      expect(amended(correct({ date: "2024-10-05" }), reject)).toEqual([]);
      expect(amended(reject, correct({ date: "2024-10-05" }, 4))[0]!.date).toBe("2024-10-05");
      const own = aJudgement("confirm", ofClaim(again, 0));
      expect(amended(correct({ date: "2024-10-05" }), own)[0]!.date).toBe("2024-10-07");
    });

    it("takes what it names from the sentence, and is left where it names something else", () => {
      const side = (name: string) => ({ as: "participant" as const, side: 1, anchor: at(once, name) });
      const inside = correct({ roles: ["participant"], namings: [side("Jeanne Petit")] });
      expect(amended(inside)[0]!.arguments.map(({ entity }) => entity)).toEqual([
        again.entities.find(({ name }) => name === "Jeanne Petit")!.key,
      ]);
      const elsewhereInIt = {
        ...side("Marc Lefèvre"),
        anchor: { ...at(once, "Marc Lefèvre"), start: 9_000, end: 9_012 },
      };
      expect(amended(correct({ roles: ["participant"], namings: [elsewhereInIt] }))).toEqual([read]);
    });
  });

  it("is looked for by names and quotes", () => {
    expect(reachableWords(here(club, "Petit"))).toEqual(["golden lotus club"]);
  });
});
