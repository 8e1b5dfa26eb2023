import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { articleFromText } from "#ingest/read/article-from-text";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await rulesExtractor();
});

const LEAD =
  "Le président de la République a reçu le ministre des Affaires étrangères du Vietnam à Paris le 4 mai 2021. ";
const fill = (part: string) => (length: number) =>
  LEAD + part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Ever new people with offices, who meet: what joins mentions and finds holders has the most to do with these. */
function meetings(length: number): string {
  const letters = "abcdefghiklmnoprstuv";
  let text = LEAD;
  for (let i = 0; text.length < length; i++) {
    const name = `${letters[i % 20]}${letters[Math.floor(i / 20) % 20]}${letters[Math.floor(i / 400) % 20]}`;
    const surname = name.charAt(0).toUpperCase() + name.slice(1);
    text += `Le ministre Jean ${surname}ot a rencontré le maire Paul Dup${surname}. Il a remercié le maire à Hanoi. `;
  }
  return text;
}

const TEXTS: [string, (length: number) => string][] = [
  ["meetings of ever new people", meetings],
  ["no spaces", fill("ngườipháp")],
  ["one word", fill("a")],
  ["capitals", fill("ABC DEF Nguyen Van ")],
  ["offices", fill("président ministre maire ")],
  ["bodies", fill("Ministère Comité populaire Université ")],
  ["places", fill("Paris, Hanoi et Lyon à ")],
  ["nested brackets", (length) => `${LEAD}${"(".repeat(length / 2)}${")".repeat(length / 2)}`],
  ["brackets that never close", fill("(a [b « c ")],
  ["quotation marks", fill("« \" ' “")],
  ["lines", fill("hai từ\n")],
  ["short paragraphs", (length) => LEAD.repeat(Math.ceil(length / LEAD.length)).replaceAll(". ", ".\n")],
  ["spaces", (length) => `${LEAD}${" ".repeat(length)}fin`],
  ["dates", fill("12/3/2020-4/5 ")],
  ["full stops", fill(". . ")],
  ["a row of stops", fill(".")],
  ["stops and closing signs", fill('.")')],
  ["hyphens", fill("a-")],
  ["apostrophes", fill("l'")],
  ["tabs and lines", fill("\t \n")],
  ["pronouns", fill("il lui a parlé ")],
  ["links in brackets", fill("[a] · ")],
  ["conjunctions", fill("et de la et du ")],
];

/** Microseconds of the processor that a text takes. */
async function effort(text: string): Promise<number> {
  const { article } = articleFromText(text);
  const before = process.cpuUsage();
  await extractor.extract(article!);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe("work grows as the text does", () => {
  it.each(TEXTS)("%s", { timeout: 120_000 }, async (_, text) => {
    const [small, large] = [text(25_000), text(100_000)];
    await effort(small);
    // Four times the text: 4 where work is in proportion, 16 where it grows with the square. Fixed costs make it
    // less, other work on the machine may make it more: the best of three tells.
    const ratios: number[] = [];
    while (ratios.length < 3 && Math.min(...ratios, Number.POSITIVE_INFINITY) > 7)
      ratios.push((await effort(large)) / Math.max(await effort(small), 2000));
    expect(Math.min(...ratios)).toBeLessThan(9);
  });
});

describe("any text", () => {
  const part = fc.constantFrom(
    ...[
      "président ",
      "Le maire ",
      "Nguyễn Văn ",
      "Jean ",
      "Dupont",
      "ministre des ",
      "a rencontré ",
      "Chủ tịch ",
    ],
    ...[
      "gặp ",
      "\n",
      "\n\n",
      ". ",
      ", ",
      "(",
      ")",
      "[",
      "« ",
      "»",
      "“",
      "’",
      "-",
      "– ",
      " ",
      "\u00a0",
      "12/3/2020 ",
    ],
    ...[
      "ngày ",
      "Paris",
      "Hà Nội ",
      "VTV",
      "Tags: ",
      "|",
      "Related news\n",
      "met ",
      "and ",
      "his host ",
      "bertemu ",
    ],
    ...["İ", "ſ", "ß", "\u0301", "\u200b", "𝐇", "Ð", "ﬁ"],
  );
  const anyText = fc.array(fc.oneof({ weight: 8, arbitrary: part }, fc.string({ maxLength: 6 })), {
    maxLength: 120,
  });

  it("is read without a fault, and every mention, quote and argument stands where it is said to", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (parts) => {
        const { article } = articleFromText(parts.join(""));
        if (!article) return;
        const { entities, claims, refused } = await extractor.extract(article);
        const spans = [
          ...entities.flatMap(({ mentions }) => mentions.map((x) => ({ ...x, written: x.text }))),
          ...claims.map((x) => ({ ...x, written: x.quote })),
          ...claims.flatMap((claim) => claim.arguments.map((x) => ({ ...x, written: x.surface }))),
        ];
        for (const { start, end, written } of spans) expect(article.text.slice(start, end)).toBe(written);
        expect(
          refused.map(({ reason }) => reason).filter((reason) => reason.includes("does not stand")),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
