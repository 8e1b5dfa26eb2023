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

/** The same people as Vietnamese papers write them. */
const VIETNAMESE: Record<string, string> = {
  ...NAMES,
  D: "Lê Thành Đông",
  H: "Trần Thu Hà",
  M: "Nguyễn Văn Minh",
};

/** The pairs across sides of what is claimed with a status, by the letters of the people; below a headline, if one is given. */
export async function pairsIn(text: string, lang: LanguageCode, headline?: string): Promise<string> {
  const names = lang === "vi" ? VIETNAMESE : NAMES;
  const filled = text.replaceAll(/\{(\w)\}/gu, (_, letter: string) => names[letter]!);
  const metadata = { lang, publishedAt: "2024-05-06" };
  const extraction = headline
    ? await extractText(`${headline}\n\n${filled}`, { ...metadata, title: undefined })
    : await extractText(filled, metadata);
  const letter = (name: string) => Object.keys(names).find((key) => names[key] === name) ?? `<${name}>`;
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
