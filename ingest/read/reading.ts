import type { Article, Problem } from "#model/article";

/** What one text gave: an article, or the reasons why there is none. */
export interface ReadResult {
  article: Article | null;
  problems: Problem[];
}

/** The same, with the name of where it was read: a path, an address, an entry of an archive, a line of a file. */
export interface SourceReading extends ReadResult {
  source: string;
}

/** A refusal: no article, and one sentence that says what, where and what to do. */
export function refuse(message: string): ReadResult {
  return { article: null, problems: [{ stage: "read", message }] };
}

/** Puts the name of the source before every problem. */
export function located(source: string, { article, problems }: ReadResult): SourceReading {
  return {
    source,
    article,
    problems: problems.map((problem) => ({ ...problem, message: `${source}: ${problem.message}` })),
  };
}
