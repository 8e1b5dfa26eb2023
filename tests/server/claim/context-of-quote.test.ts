import { expect, test } from "vitest";
import { contextOfQuote } from "#server/claim/context-of-quote";

function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  const found = contextOfQuote(text, start, start + quote.length);
  expect(found.context.slice(found.quoteStart, found.quoteEnd)).toBe(quote);
  expect(text).toContain(found.context);
  return found.context;
}

test.each([
  [
    "paragraphs by blank lines, lines within kept",
    "One.\n\nTwo a\ntwo b.\n\nThree.",
    "two b",
    "Two a\ntwo b.",
  ],
  ["blank lines may hold spaces", "One.\n \t\nTwo.\n\nThree.", "Two", "Two."],
  ["lines, where there are no blank ones", "One.\nTwo.\nThree.", "Two", "Two."],
  ["the first paragraph", "One here.\n\nTwo.", "One", "One here."],
  ["the last", "One.\n\nTwo here.", "here", "Two here."],
  ["a quote over two paragraphs", "A one.\n\nTwo b.\n\nThree.", "one.\n\nTwo", "A one.\n\nTwo b."],
  ["the whole text", "Only this.", "Only this.", "Only this."],
])("%s", (_, text, quote, expected) => {
  expect(around(text, quote)).toBe(expected);
});

test("a long paragraph is cut between words, on both sides", () => {
  const words = Array.from({ length: 1000 }, (_, index) => `w${index}`).join(" ");
  const context = around(words, "w500");
  expect(context.length).toBeLessThan(1300);
  expect(context).toMatch(/^w\d+ .* w\d+$/);
});

test("a long stretch without spaces is never cut within a character", () => {
  const context = around(`${"𝄞".repeat(1000)}x${"𝄞".repeat(1000)}`, "x");
  expect(context).toMatch(/^(?:𝄞)+x(?:𝄞)+$/u);
});
