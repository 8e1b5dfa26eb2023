import { expect, it } from "vitest";
import { packExtraction, unpackExtraction } from "#graph/project/stored-extraction";
import { aMeeting, anExtraction } from "../../helpers/builders/extraction.js";

it("gives back what was packed", () => {
  const extraction = anExtraction({
    id: "article/1",
    entities: ["Tô Lâm", { name: "Emmanuel Macron", roles: [{ title: "Président" }], country: "fr" }],
    claims: [aMeeting([["Tô Lâm"], ["Emmanuel Macron"]], { date: "2024-10-07" })],
  });
  const full = {
    ...extraction,
    refused: [{ claim: extraction.claims[0]!, reason: "the quote is not there" }],
    problems: [{ stage: "relate" as const, message: "doubtful", start: 3 }],
  };
  const packed = packExtraction(full);
  expect(packed).toBeInstanceOf(Int8Array);
  expect(unpackExtraction(packed, full.article)).toEqual(full);
});
