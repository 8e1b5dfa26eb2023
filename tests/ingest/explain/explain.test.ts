import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { explain } from "#ingest/explain/explanation";
import { explainInHtml } from "#ingest/explain/html";
import { explainInTerminal } from "#ingest/explain/terminal";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { articleFromText } from "#ingest/read/article-from-text";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { resolve } from "#ingest/resolve/resolve";

let extractor: Extractor;
let knowledge: Knowledge;
beforeAll(async () => {
  extractor = await rulesExtractor();
  knowledge = await openKnowledge();
});

/** Explanations of texts that are resolved together. */
async function explained(...texts: string[]) {
  const extractions = await Promise.all(
    texts.map((text, i) => extractor.extract(articleFromText(text, { label: `text-${i}` }).article!)),
  );
  const world = resolve(extractions, [], knowledge);
  return extractions.map((one) => explain(one, extractions, world, knowledge));
}

const PAGE = `Home | Politics | Society | Sport
Macron receives Vietnamese President in Paris
PARIS, October 7, 2024 – French President Emmanuel Macron received Vietnamese President To Lam at the Elysee Palace in Paris on October 7.
Related news
Another story that has nothing to do with it`;

describe("explain", () => {
  it("shows names with their things, and what was cut with the rule", async () => {
    const [page] = await explained(PAGE);
    const pieces = page!.blocks.flatMap((block) => block.pieces);
    expect(pieces.find(({ text }) => text === "To Lam")?.mention).toMatchObject({
      kind: "Person",
      id: "person/to-lam",
    });
    const cut = page!.blocks.filter((block) => block.role === "boilerplate").map(({ rule }) => rule);
    expect(cut).toEqual(
      expect.arrayContaining(["menu-separators", "teaser-heading", "after-teaser-heading"]),
    );
    expect(page!.blocks.map((block) => block.pieces.map(({ text }) => text).join(""))).toEqual(
      PAGE.split("\n"),
    );
  });

  it("shows claims with quote, rule, confidence and the basis of each argument", async () => {
    const [page] = await explained(PAGE);
    const meeting = page!.claims.find(({ fact }) => fact.startsWith("meeting"))!;
    expect(meeting).toMatchObject({ rule: "meeting-subject-object", date: "2024-10-07", refused: null });
    expect(meeting.quote).toContain("received Vietnamese President To Lam");
    expect(meeting.arguments).toContainEqual({
      as: "participant",
      surface: "To Lam",
      name: "Tô Lâm",
      basis: "stated",
      side: 1,
    });
  });

  it("shows why names of two articles are one thing, and why others may be", async () => {
    const [first, second] = await explained(
      "PARIS, October 7, 2024 – The Mayor of Dreux, Claire Fontaine, met Ambassador Pham Van Quyet in Paris on October 7.",
      "PARIS, October 9, 2024 – The Mayor of Dreux, Claire Fontaine, met Ambassador Pham Van Quyet again in Paris on October 9.",
    );
    const identities = [...first!.identities, ...second!.identities].filter((x) => x.kind === "Person");
    const reasons = identities.flatMap((x) => [...x.same, ...x.candidates]);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.every((x) => x.reasons.length > 0 || x.score === 0)).toBe(true);
    expect(explainInTerminal(first!, { colour: false })).toMatch(/same as “|perhaps person\//u);
  });
});

describe("explainInTerminal", () => {
  it("prints without colours where none are wanted, with them where they are", async () => {
    const [page] = await explained(PAGE);
    const plain = explainInTerminal(page!, { colour: false });
    expect(plain).not.toContain("\u001b");
    expect(plain).toContain("participant, side 2: “To Lam” = Tô Lâm  (stated)");
    expect(plain).toContain("menu-separators: Home | Politics | Society | Sport");
    expect(explainInTerminal(page!, { colour: true })).toContain("\u001b[34mTo Lam\u001b[0m");
  });

  it("lets no text steer the terminal", async () => {
    const page = (await explained("French President Emmanuel Macron met To Lam in Paris on Monday."))[0]!;
    const hostile = `\u001b]0;owned\u0007\u001b[2J${"\u202e"}x`;
    const printed = explainInTerminal(
      {
        ...page,
        label: hostile,
        blocks: [{ role: "body", rule: "line", pieces: [{ text: hostile }] }],
        problems: [hostile],
      },
      { colour: false },
    );
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});

describe("explainInHtml", () => {
  it("escapes everything that comes from the article", async () => {
    const hostile = `<script>alert(1)</script>"><img src=x onerror='alert(2)'>&amp;`;
    const page = (await explained(`French President Emmanuel Macron met To Lam in Paris. ${hostile}`))[0]!;
    const html = explainInHtml([
      {
        ...page,
        label: hostile,
        about: [hostile],
        blocks: [
          ...page.blocks,
          {
            role: "caption",
            rule: hostile,
            pieces: [{ text: hostile, mention: { kind: "Place", id: hostile, rule: hostile } }],
          },
        ],
        claims: page.claims.map((claim) => ({
          ...claim,
          fact: hostile,
          rule: hostile,
          quote: hostile,
          refused: hostile,
          arguments: claim.arguments.map((argument) => ({
            ...argument,
            surface: hostile,
            name: `${hostile}!`,
          })),
        })),
        identities: page.identities.map((identity) => ({
          ...identity,
          name: hostile,
          id: hostile,
          surfaces: [{ text: hostile, rule: hostile, times: 2 }],
          same: [{ name: hostile, score: 1, reasons: [{ name: hostile, weight: 1 }] }],
          candidates: [
            { id: hostile, name: hostile, score: 0.5, reasons: [{ name: hostile, weight: -0.2 }] },
          ],
        })),
        problems: [hostile],
      },
    ]);
    expect(page.claims.length).toBeGreaterThan(0);
    const elements = [...parseHTML(html).document.querySelectorAll("*")];
    const tags = elements.map((element) => element.localName);
    expect(tags.filter((tag) => tag === "script" || tag === "img")).toEqual([]);
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...attributes].sort()).toEqual([
      "charset",
      "class",
      "content",
      "http-equiv",
      "lang",
      "name",
      "title",
    ]);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&gt;&lt;img");
    expect(html.replace(/&(?:amp|lt|gt|quot|#39);/gu, "")).not.toContain("&");
  });

  it("is one page that fetches nothing", async () => {
    const html = explainInHtml(await explained(PAGE, PAGE.replace("October 7", "October 8")));
    expect(html).toMatch(/^<!doctype html>/u);
    expect(html).not.toMatch(/https?:|url\(|@import|<link|src=/u);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<article>/gu)).toHaveLength(2);
    expect(html).toContain('<mark class="Person" title="person/to-lam');
  });
});
