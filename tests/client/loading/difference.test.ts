import { expect, it } from "vitest";
import { differenceOf } from "../../../client/src/loading/difference.js";
import { aPreview } from "../curate/a-preview.js";

const TEXT = "An met Claire. Again An met Claire. Bao met Claire.";
const names = [{ name: "An" }, { name: "Claire", isNew: false }, { name: "Bao" }];
const meets = (quote: string, who: string, isNew = true) => ({
  quote,
  sides: [[who], ["Claire"]],
  date: "2024",
  isNew,
});

it("counts a meeting that two sentences report once, and names what is new by kind", () => {
  const preview = aPreview(TEXT, names, [
    meets("An met Claire.", "An"),
    meets("Again An met Claire.", "An"),
    meets("Bao met Claire.", "Bao", false),
  ]);
  expect(differenceOf(preview)).toEqual({
    names: { Person: ["An", "Bao"], Organization: [], Place: [], Agreement: [] },
    meetings: 1,
    isNothing: false,
  });
});

it("says when there is nothing new", () => {
  expect(differenceOf(aPreview(TEXT, [{ name: "An", isNew: false }])).isNothing).toBe(true);
});
