import { expect, it } from "vitest";
import { citationOf } from "../../../client/src/export/citation.js";
import { aClaim } from "../evidence/a-claim.js";

const text = (id: string, values: Record<string, string | number> = {}) =>
  [id, ...Object.values(values)].join(" ");

it("names quote, title, publisher, date, address and when it was read", () => {
  expect(citationOf(aClaim(), "2026-01-02", "en", text)).toBe(
    "“A met B.”, A title, The Paper, 28 March 2018, https://paper.example/1, evidence.accessed 2 January 2026.",
  );
});

it("says what a digest is and names the report it rests on", () => {
  const claim = aClaim({
    article: {
      isDigest: true,
      url: null,
      basedOn: "https://paper.example/9",
      publisher: null,
      publishedAt: null,
      title: null,
    },
  });
  expect(citationOf(claim, "2026", "en", text)).toBe(
    "“A met B.”, a-title (evidence.digest), evidence.noPublisher, https://paper.example/9, evidence.accessed 2026.",
  );
});
