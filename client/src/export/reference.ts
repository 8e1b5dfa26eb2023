import type { ClaimPartsFragment } from "../api/generated/graphql.js";

const ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as TeX reads it back; brackets around it keep its capitals. */
function tex(text: string): string {
  const safe = text.replace(/[\\~^]|[&%$#_{}]/g, (letter) => ESCAPES[letter] ?? `\\${letter}`);
  return `{${safe.replace(/\s+/g, " ")}}`;
}

/** An article's address, or that of the report which a digest rests on. */
const addressOf = ({ url, basedOn }: ClaimPartsFragment["article"]) => url ?? basedOn;

/** A claim's article as a BibTeX entry, with the quote as its note. */
export function bibtexOf({ article, quote }: ClaimPartsFragment, today: string): string {
  const key = `lien-${article.id.replace(/[^A-Za-z0-9]+/g, "-")}`;
  const [year, month] = article.publishedAt?.split("-") ?? [];
  const fields: [string, string | null | undefined][] = [
    ["title", tex(article.title ?? article.label)],
    ["author", article.author && tex(article.author)],
    ["howpublished", article.publisher && tex(article.publisher)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["url", addressOf(article)],
    ["urldate", today],
    ["language", article.lang],
    ["note", tex(`“${quote}”`)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value ? [`  ${name} = ${value.startsWith("{") ? value : `{${value}}`}`] : [],
  );
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

/** A claim's article as a record in RIS, which reference managers read. */
export function risOf({ article, quote }: ClaimPartsFragment, today: string): string {
  const slashed = (date: string) => [...date.split("-"), "", "", ""].slice(0, 4).join("/");
  const fields: [string, string | null | undefined][] = [
    ["TY", "NEWS"],
    ["TI", article.title ?? article.label],
    ["AU", article.author],
    ["T2", article.publisher],
    ["PY", article.publishedAt?.slice(0, 4)],
    ["DA", article.publishedAt && slashed(article.publishedAt)],
    ["UR", addressOf(article)],
    ["Y2", slashed(today)],
    ["LA", article.lang],
    ["N1", `“${quote}”`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []));
  return [...lines, "ER  - ", ""].join("\r\n");
}
