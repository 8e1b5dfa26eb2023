import type { Graph } from "#graph/connection";
import { articleOf, given } from "#graph/project/article-properties";
import { recordedJudgement } from "#graph/project/judgements";
import { nodesByPage } from "#graph/project/pages";
import { reading } from "#graph/project/reader";
import { successors } from "#graph/project/versions";
import type { Exported, ExportLine } from "./lines.js";

/**
 * The sources of the graph as NDJSON, one line at a time: articles as they were handed in, older versions, judgements
 * with their history, tombstones. Everything else follows from these; `importLines` makes the same graph of them.
 */
export async function* exportLines(graph: Graph, what: Exported = "everything"): AsyncGenerator<string> {
  for await (const line of sources(graph, what)) yield JSON.stringify(line);
}

async function* sources(graph: Graph, what: Exported): AsyncGenerator<ExportLine> {
  const reader = reading(graph);
  if (what === "everything")
    for await (const { id, at, by, why } of nodesByPage(reader, "Tombstone"))
      yield { type: "Tombstone", id: String(id), at: String(at), by: String(by), why: String(why) };
  if (what !== "judgements")
    for await (const properties of nodesByPage(reader, "Article"))
      yield { type: "Article", ...given(articleOf(properties), properties) };
  if (what === "everything") yield* olderVersions(graph);
  if (what === "articles") return;
  for await (const properties of nodesByPage(reader, "Judgement")) {
    const { withdrawn: _, ...judgement } = recordedJudgement(properties);
    yield { type: "Judgement", ...judgement };
  }
  for await (const properties of nodesByPage(reader, "Withdrawn")) {
    const { withdrawn, ...judgement } = recordedJudgement(properties);
    yield { type: "Withdrawn", ...judgement, withdrawn: withdrawn! };
  }
}

async function* olderVersions(graph: Graph): AsyncGenerator<ExportLine> {
  const reader = reading(graph);
  const newer = await successors(reader);
  for await (const properties of nodesByPage(reader, "Superseded")) {
    const article = articleOf(properties);
    const replacedBy = newer.get(article.id);
    if (replacedBy === undefined) continue;
    yield {
      type: "Superseded",
      article,
      given: given(article, properties),
      extractor: String(properties.extractor),
      extractorVersion: String(properties.extractorVersion),
      replacedBy,
    };
  }
}
