import type { PageElement } from "./dom.js";

type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|Posting|Report|NewsItem)$/u;
const MOST_THINGS = 2000;

/** What schema.org calls the fields that we read. */
export interface StructuredArticle {
  title?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  lang?: string | undefined;
}

/** The first article among a page's JSON-LD, wherever it is nested; blocks that are no JSON count for nothing. */
export function structuredArticle(page: PageElement): StructuredArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ""));
    if (found)
      return {
        title: text(found.headline) ?? text(found.name),
        url: text(found.url) ?? idOf(found.mainEntityOfPage) ?? undefined,
        publisher: nameOf(found.publisher),
        author: nameOf(found.author) ?? nameOf(found.creator),
        date: text(found.datePublished) ?? text(found.dateCreated),
        lang: text(found.inLanguage),
      };
  }
  return {};
}

/** What pages put around their JSON so that old browsers and XML leave it alone: comments, CDATA sections. */
const WRAPPING =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/gu;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(WRAPPING, ""));
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function findArticle(root: unknown): Thing | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const value = queue[at];
    if (isThing(value)) {
      const types = [value["@type"]].flat();
      if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return value;
    }
    if (value !== null && typeof value === "object")
      queue.push(...Object.values(value).slice(0, MOST_THINGS));
  }
  return null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function idOf(value: unknown): string | undefined {
  return text(value) ?? (isThing(value) ? text(value["@id"]) : undefined);
}

/** The names of one or several people or bodies; a string is a name. */
function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 20)
    .flatMap((one) => text(isThing(one) ? one.name : one) ?? []);
  return names.length > 0 ? names.join(", ") : undefined;
}
