import type { LanguageCode } from "#model/vocabulary";
import { extractText, meetingClaims } from "../extract-text.js";

const OTHERS = { P: "Paul Martin", C: "Claire Fontaine", V: "Marc Delvaux" };

const UNMARKED = { ...OTHERS, D: "Le Thanh Dong", H: "Tran Thu Ha", M: "Nguyen Van Minh" };

/** Who is who in sentences for tests: "{D}" is the one from Vietnam, "{P}" the one from France. */
const NAMES: Record<string, Record<string, string>> = {
  en: UNMARKED,
  fr: UNMARKED,
  id: UNMARKED,
  vi: { ...OTHERS, D: "Lê Thành Đông", H: "Trần Thu Hà", M: "Nguyễn Văn Minh" },
};

/** Pairs of people on different sides of the meetings that the rules read in a text: "DP". */
export async function pairsIn(lang: LanguageCode, text: string, status: string): Promise<string[]> {
  const names = NAMES[lang]!;
  const letterOf = new Map(Object.entries(names).map(([letter, name]) => [name, letter]));
  const spelt = text.replaceAll(/\{(\w)\}/gu, (_, letter: string) => names[letter]!);
  const extraction = await extractText(spelt, { lang, publishedAt: "2024-05-06" });
  const letter = (key: string | null) =>
    letterOf.get(extraction.entities.find((entity) => entity.key === key)?.name ?? "") ?? "?";
  const pairs = meetingClaims(extraction, status).flatMap((claim) => {
    const people = claim.arguments.filter((one) => one.as === "participant");
    const apart = people.flatMap((a) =>
      people.filter((b) => (a.side ?? 0) < (b.side ?? 0)).map((b) => [a, b]),
    );
    return apart.map((pair) =>
      pair
        .map((one) => letter(one.entity))
        .sort()
        .join(""),
    );
  });
  return [...new Set(pairs)].sort();
}
