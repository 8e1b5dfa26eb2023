import { expect, it } from "vitest";
import { independentSources } from "../../../client/src/evidence/sources.js";
import { aClaim } from "./a-claim.js";

it("counts digests of one report once, and articles without an address each for itself", () => {
  const digest = (id: string) =>
    aClaim({ article: { id, url: null, basedOn: "https://paper.example/9", isDigest: true } });
  const bare = (id: string) => aClaim({ article: { id, url: null } });
  expect(
    independentSources([digest("article/1"), digest("article/2"), bare("article/3"), bare("article/4")]),
  ).toBe(3);
});
