import { expect, it } from "vitest";
import { decide, lineOfName, NO_DECISIONS } from "../../../client/src/curate/decisions.js";
import { linesOf } from "../../../client/src/curate/lines.js";
import { sidesOf, stateOf } from "../../../client/src/loading/line-words.js";
import { aPreview } from "./a-preview.js";

const TEXT = "An Tran met Claire Dumont in Hanoi.";
const names = [{ name: "Hanoi", kind: "Place" as const }, { name: "An Tran" }, { name: "Claire Dumont" }];
const base = aPreview(TEXT, names, [{ quote: TEXT, sides: [["An Tran"], ["Claire Dumont"]] }]);
const [, an] = base.entities;

it("goes through meetings, then names by kind, as they are now", () => {
  const now = {
    ...base,
    entities: base.entities.map((one) => (one === an ? { ...one, name: "Trần An" } : one)),
  };
  const lines = linesOf(
    base,
    now,
    decide(NO_DECISIONS, lineOfName(an!), { verdict: "name", change: { name: "Trần An" } }),
  );
  expect(lines.map(({ what, shown }) => ("name" in shown ? shown.name : what))).toEqual([
    "meeting",
    "Trần An",
    "Claire Dumont",
    "Hanoi",
  ]);
  expect(lines.map(stateOf)).toEqual(["open", "corrected", "open", "open"]);
});

it("shows what is left out as it was read", () => {
  const now = { ...base, entities: base.entities.filter((one) => one !== an), meetings: [] };
  const lines = linesOf(base, now, decide(NO_DECISIONS, lineOfName(an!), { verdict: "reject" }));
  expect(lines.find(({ key }) => key === lineOfName(an!))).toMatchObject({ shown: { name: "An Tran" } });
  expect(lines[0]).toMatchObject({ what: "meeting", shown: { id: "claim/0" } });
});

it("tells who met whom, sides apart", () => {
  expect(sidesOf(base.meetings[0]!)).toBe("An Tran – Claire Dumont");
});

it("puts sentences about one meeting together", () => {
  const text = "An met Claire. Bao met Claire. Again An met Claire.";
  const met = (quote: string, who: string) => ({ quote, sides: [[who], ["Claire"]] });
  const preview = aPreview(
    text,
    [{ name: "An" }, { name: "Bao" }, { name: "Claire" }],
    [met("An met Claire.", "An"), met("Bao met Claire.", "Bao"), met("Again An met Claire.", "An")],
  );
  const lines = linesOf(preview, preview, NO_DECISIONS).filter(({ what }) => what === "meeting");
  expect(lines.map((line) => [line.key, line.what === "meeting" && line.isAgain])).toEqual([
    ["claim/0", false],
    ["claim/2", true],
    ["claim/1", false],
  ]);
});
