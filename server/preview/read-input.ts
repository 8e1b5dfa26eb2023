import { articleFromText } from "#load/article";
import type { Article, Problem } from "#model/article";
import { badInput, callerError } from "../errors.js";
import { MOST_TEXT } from "../limits.js";
import type { ArticleInput } from "./article-input.type.js";

/**
 * What a caller pasted → the article it would be.
 * @throws GraphQLError TOO_LARGE or BAD_INPUT when it cannot be one
 */
export function readInput({ text, ...metadata }: ArticleInput): { article: Article; problems: Problem[] } {
  if (Buffer.byteLength(text) > MOST_TEXT)
    throw callerError(
      "TOO_LARGE",
      `The text is larger than ${MOST_TEXT / 1024 / 1024} MB. Split it into articles.`,
    );
  for (const name of ["url", "basedOn"] as const) checkAddress(name, metadata[name]);
  const given = Object.entries(metadata).flatMap(([name, value]) =>
    typeof value === "string" && value.trim() !== "" ? [[name, value.trim()] as const] : [],
  );
  const { article, problems } = articleFromText(text, Object.fromEntries(given));
  if (!article) throw badInput(problems[0]?.message ?? "The text is empty: there is nothing to read.");
  return { article, problems };
}

/** Addresses are shown as links: nothing but the web's own may stand there. */
function checkAddress(name: string, address: string | null | undefined): void {
  const given = address?.trim();
  if (!given || (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))) return;
  throw badInput(
    `${name} is ${JSON.stringify(given)}; it must be an address such as https://example.org/news.`,
  );
}
