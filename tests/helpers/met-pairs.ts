import type { LanguageCode } from "#model/vocabulary";
import { extractText, meetingsOf } from "../ingest/extract-text.js";

const NAMES: Record<string, string> = {
  D: "Le Thanh Dong",
  H: "Tran Thu Ha",
  M: "Nguyen Van Minh",
  P: "Paul Martin",
  C: "Claire Fontaine",
  V: "Marc Delvaux",
  S: "Siti Rahmawati",
  B: "Bambang Wibowo",
  K: "Sunarto",
};

/** The pairs across sides of what is claimed with a status, by the letters of the people. */
export async function pairsIn(text: string, lang: LanguageCode): Promise<string> {
  const filled = text.replaceAll(/\{(\w)\}/gu, (_, letter: string) => NAMES[letter]!);
  const extraction = await extractText(filled, { lang, publishedAt: "2024-05-06" });
  const letter = (name: string) => Object.keys(NAMES).find((key) => NAMES[key] === name) ?? `<${name}>`;
  const pairs = (status: string) =>
    meetingsOf(extraction, status).flatMap((meeting) => {
      const sides = meeting.split(" | ").map((side) => side.split(", ").map(letter));
      return sides.flatMap((side, at) =>
        sides
          .slice(at + 1)
          .flatMap((others) => side.flatMap((one) => others.map((other) => [one, other].sort().join("")))),
      );
    });
  return [...new Set([...pairs("held"), ...pairs("planned").map((pair) => `?${pair}`)])].sort().join(" ");
}
