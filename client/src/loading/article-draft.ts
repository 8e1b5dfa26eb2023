import { isEdtf } from "#model/date";
import type { ArticleInput } from "../api/generated/graphql.js";

/** What is known of an article before it is loaded, field by field; empty where it is not known. */
export interface ArticleDraft {
  text: string;
  title: string;
  url: string;
  publisher: string;
  author: string;
  publishedAt: string;
  lang: string;
  basedOn: string;
}

export const EMPTY_DRAFT: ArticleDraft = {
  text: "",
  title: "",
  url: "",
  publisher: "",
  author: "",
  publishedAt: "",
  lang: "",
  basedOn: "",
};

export interface DraftFaults {
  url: boolean;
  publishedAt: boolean;
}

/** Whether it is an address of the web. */
export function isWebAddress(text: string): boolean {
  const address = text.trim();
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** Which fields hold something that the server would refuse. Empty ones are fine: all but the text may be left out. */
export function faultsOf({ url, publishedAt }: ArticleDraft): DraftFaults {
  const date = publishedAt.trim();
  return { url: url.trim() !== "" && !isWebAddress(url), publishedAt: date !== "" && !isEdtf(date) };
}

/** The draft as the server takes it. */
export function inputOf({ text, ...fields }: ArticleDraft): ArticleInput {
  const given = Object.entries(fields).map(([name, value]) => [name, value.trim() || null] as const);
  return { text, ...Object.fromEntries(given) };
}

/** An article that the server read out of a file or a page: what it does not tell stays empty. */
export function draftOf(article: Partial<Record<keyof ArticleDraft, string | null>>): ArticleDraft {
  const known = (Object.keys(EMPTY_DRAFT) as (keyof ArticleDraft)[]).map((name) => [
    name,
    name === "lang" && article.lang === "und" ? "" : (article[name] ?? ""),
  ]);
  return { ...EMPTY_DRAFT, ...Object.fromEntries(known) };
}
