import { isEdtf } from "#model/date";
import type { ArticleInput } from "../api/generated/graphql.js";

/** What the reader typed of an article, field by field. */
export interface ArticleDraft {
  text: string;
  title: string;
  url: string;
  publisher: string;
  publishedAt: string;
}

export const EMPTY_DRAFT: ArticleDraft = { text: "", title: "", url: "", publisher: "", publishedAt: "" };

export interface DraftFaults {
  url: boolean;
  publishedAt: boolean;
}

/** Which fields hold something that the server would refuse. Empty ones are fine: all but the text may be left out. */
export function faultsOf({ url, publishedAt }: ArticleDraft): DraftFaults {
  const address = url.trim();
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  const date = publishedAt.trim();
  return { url: address !== "" && !isWeb, publishedAt: date !== "" && !isEdtf(date) };
}

/** The draft as the server takes it. */
export function inputOf(draft: ArticleDraft): ArticleInput {
  const given = (value: string) => value.trim() || null;
  return {
    text: draft.text,
    title: given(draft.title),
    url: given(draft.url),
    publisher: given(draft.publisher),
    publishedAt: given(draft.publishedAt),
  };
}
