import { availableParallelism } from "node:os";
import { Option } from "commander";
import { extractApart } from "#ingest/apart/extract-apart";
import { extractInThreads } from "#ingest/apart/extract-threads";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { always, type ExtractorOf } from "#load/extractors";
import type { Config } from "./config.js";
import { ConfigError } from "./config-error.js";

/** What reads articles. */
export type ExtractorName = "rules" | "llm";

const TIMEOUT = 60_000;
const TRIES = 3;
const PAUSE = 1000;

/** The option that says what reads the articles. */
export function extractorOption(): Option {
  return new Option("--extractor <name>", "what reads the articles: rules, or the model at LIEN_LLM_URL")
    .choices(["rules", "llm"])
    .default("rules");
}

/** The option that says what reads articles which are stored already. */
export function againOption(): Option {
  return new Option(
    "--extractor <name>",
    "what reads the articles (default: what read each of them before)",
  ).choices(["rules", "llm"]);
}

/**
 * What reads articles that are stored: the extractor that is named, else the one that read each of them before.
 *
 * @throws ConfigError, when it is asked for one, where a model read an article and the settings name none
 */
export async function openExtractors(
  name: ExtractorName | undefined,
  config: Pick<Config, "llm">,
): Promise<ExtractorOf> {
  if (name !== undefined) return always(await openExtractor(name, config));
  const opened = new Map<ExtractorName, Promise<Extractor>>();
  return (before) => {
    const kind = before.startsWith("llm:") ? "llm" : "rules";
    const extractor = opened.get(kind) ?? openExtractor(kind, config);
    opened.set(kind, extractor);
    return extractor;
  };
}

/**
 * What reads the articles that somebody sends to a server: the rules in a thread of their own, so that no text stops it.
 *
 * @throws ConfigError when a model is asked for that the settings do not name
 */
export async function openExtractorToServe(
  name: ExtractorName,
  config: Pick<Config, "llm">,
): Promise<Extractor> {
  const rules = extractApart();
  return name === "rules" ? rules : openExtractor(name, config, { rules });
}

/** Threads that read while others store; more gain nothing, and each holds all languages and names. */
const MOST_THREADS = 4;

/**
 * What reads the articles of a batch: the rules in threads beside, one of the cores being kept for storing.
 *
 * @throws ConfigError when a model is asked for that the settings do not name
 */
export async function openExtractorForBatch(
  name: ExtractorName,
  config: Pick<Config, "llm">,
): Promise<Extractor> {
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
  const rules = extractInThreads(threads);
  return name === "rules" ? rules : openExtractor(name, config, { rules });
}

/**
 * The extractor of that name.
 *
 * @throws ConfigError when a model is asked for that the settings do not name
 */
export async function openExtractor(
  name: ExtractorName,
  { llm }: Pick<Config, "llm">,
  { rules: given, ...options }: { officeHolders?: boolean; rules?: Extractor } = {},
): Promise<Extractor> {
  if (name === "llm" && !llm)
    throw new ConfigError([
      "LIEN_LLM_URL and LIEN_LLM_MODEL must be set for what a model reads; --extractor rules goes without (docs/extractors.md)",
    ]);
  const rules = given ?? (await rulesExtractor(options));
  if (name === "rules" || !llm) return rules;
  const { llmExtractor } = await import("#ingest/llm/extractor");
  return llmExtractor(rules, { ...llm, timeout: TIMEOUT, tries: TRIES, pause: PAUSE });
}
