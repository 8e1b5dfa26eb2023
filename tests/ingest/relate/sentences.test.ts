import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "#model/vocabulary";
import { pairsIn } from "../../helpers/met-pairs.js";

const folder = join(import.meta.dirname, "sentences");

/** Headlines that say of which countries the sentence below speaks, as those of newspapers do. */
const HEADLINES: Record<string, string> = {
  en: "France and Vietnam",
  fr: "La France et le Vietnam",
  id: "Hubungan Vietnam dan Prancis",
  vi: "Quan hệ Việt Nam – Pháp",
};

/** At least so many sentences of a language are read right, and at most so many pairs claimed wrongly. */
const FLOORS: Record<string, { right: number; wrong: number }> = {
  en: { right: 237, wrong: 7 },
  fr: { right: 231, wrong: 4 },
  id: { right: 228, wrong: 6 },
  vi: { right: 241, wrong: 4 },
};

interface Line {
  expected: string[];
  text: string;
}

function linesOf(lang: string): Line[] {
  const lines = readFileSync(join(folder, `${lang}.tsv`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [pairs, text] = line.split("\t");
    return { expected: pairs === "-" ? [] : pairs!.split(" ").sort(), text: text! };
  });
}

describe("ordinary sentences", () => {
  const languages = readdirSync(folder).flatMap((file) => /^(\w+)\.tsv$/u.exec(file)?.[1] ?? []);

  it("are there for each language with a floor", () => {
    expect(languages.sort()).toEqual(Object.keys(FLOORS).sort());
  });

  it.each(languages)("of %s: pairs who met and pairs who did not", async (lang) => {
    const misread: string[] = [];
    let right = 0;
    let wrong = 0;
    for (const { expected, text } of linesOf(lang)) {
      const said = (await pairsIn(text, lang as LanguageCode, HEADLINES[lang])).split(" ").filter(Boolean);
      wrong += said.filter((pair) => !pair.startsWith("?") && !expected.includes(pair)).length;
      if (said.join(" ") === expected.join(" ")) right += 1;
      else misread.push(`${expected.join(" ") || "-"} (said ${said.join(" ") || "-"}): ${text}`);
    }
    const { right: least, wrong: most } = FLOORS[lang]!;
    expect(right, misread.join("\n")).toBeGreaterThanOrEqual(least);
    expect(wrong, misread.join("\n")).toBeLessThanOrEqual(most);
  });
});
