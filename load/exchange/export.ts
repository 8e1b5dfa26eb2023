import type { Graph } from "#graph/connection";
import { articleOf, given } from "#graph/project/article-properties";
import { recordedJudgement } from "#graph/project/judgements";
import { nodesByPage } from "#graph/project/pages";
import { reading } from "#graph/project/reader";
import { reportRecord } from "#graph/project/reports";
import type { Properties } from "#graph/project/rows";
import { successors } from "#graph/project/versions";
import type { Exported, ExportLine } from "./lines.js";

/**
 * The sources of the graph as NDJSON, one line at a time: articles as they were handed in, older versions, what was
 * unloaded, judgements with their history, readers' reports, tombstones. Everything else follows from these;
 * `importLines` makes the same graph of them. Keys and the record of changes belong to the place, not to the graph.
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
  if (what === "everything") {
    yield* olderVersions(graph);
    yield* unloaded(graph);
  }
  if (what === "articles") return;
  for await (const properties of nodesByPage(reader, "Judgement")) {
    const { withdrawn: _, ...judgement } = recordedJudgement(properties);
    yield { type: "Judgement", ...judgement };
  }
  for await (const properties of nodesByPage(reader, "Withdrawn")) {
    const { withdrawn, ...judgement } = recordedJudgement(properties);
    yield { type: "Withdrawn", ...judgement, withdrawn: withdrawn! };
  }
  if (what === "everything")
    for await (const properties of nodesByPage(reader, "Report"))
      yield { type: "Report", ...reportRecord(properties) };
}

async function* olderVersions(graph: Graph): AsyncGenerator<ExportLine> {
  const reader = reading(graph);
  const newer = await successors(reader, "Superseded");
  for await (const properties of nodesByPage(reader, "Superseded")) {
    const kept = keptText(properties);
    const replacedBy = newer.get(kept.article.id);
    if (replacedBy !== undefined) yield { type: "Superseded", ...kept, replacedBy };
  }
}

async function* unloaded(graph: Graph): AsyncGenerator<ExportLine> {
  const reader = reading(graph);
  const newer = await successors(reader, "Unloaded");
  for await (const properties of nodesByPage(reader, "Unloaded")) {
    const kept = keptText(properties);
    const { unloadedAt, unloadedBy } = properties;
    const replacedBy = newer.get(kept.article.id) ?? null;
    yield {
      type: "Unloaded",
      ...kept,
      unloadedAt: String(unloadedAt),
      unloadedBy: String(unloadedBy),
      replacedBy,
    };
  }
}

/** A text that is kept but not projected, with what read it last. */
function keptText(properties: Properties) {
  const article = articleOf(properties);
  return {
    article,
    given: given(article, properties),
    extractor: String(properties.extractor),
    extractorVersion: String(properties.extractorVersion),
  };
}
