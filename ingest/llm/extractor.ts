import type { Article, Problem } from "#model/article";
import type { Extraction } from "#model/extraction";
import { checkEvidence } from "../evidence.js";
import type { Extractor } from "../extractor.js";
import { loadLanguages } from "../languages/load.js";
import { compileVocabulary } from "../languages/vocabulary.js";
import { WordIndex } from "../languages/word-index.js";
import { datesWithin } from "../recognise/dates.js";
import { claimOf } from "../relate/claims.js";
import { type Endpoint, NoAnswer, openLine } from "./ask.js";
import { ground } from "./ground.js";

/** Longer articles are left to the rules: models forget, and answer for minutes. */
const LONGEST_ARTICLE = 40_000;

/**
 * A language model as extractor. The rules clean the page, tell its language and header, and know things by name; who met
 * whom is what the model says, as far as the article bears it word for word. Where no answer comes the rules' own reading
 * stands, with a notice among the problems.
 */
export async function llmExtractor(rules: Extractor, endpoint: Endpoint): Promise<Extractor> {
  const ask = openLine(endpoint);
  const vocabularies = (await loadLanguages()).map(compileVocabulary);

  async function extract(read: Article): Promise<Extraction> {
    const byRules = await rules.extract(read);
    const { article, document } = byRules;
    const vocabulary = vocabularies.find((one) => one.language.code === document.lang);
    const kept = document.blocks.filter((block) => block.role !== "boilerplate");
    if (!vocabulary || kept.length === 0) return byRules;
    const text = kept.map((block) => article.text.slice(block.start, block.end)).join("\n");
    if (text.length > LONGEST_ARTICLE)
      return withNotice(byRules, `the article is longer than ${LONGEST_ARTICLE} characters`, endpoint);
    try {
      const answer = await ask(text);
      const words = new WordIndex(article.text);
      const dates = document.sentences.flatMap((sentence) =>
        datesWithin(words, sentence, vocabulary, article.publishedAt),
      );
      const grounded = ground(answer, document, byRules.entities, dates);
      const stated = new Map(
        grounded.findings.map((finding) => claimOf(article, finding)).map((claim) => [claim.id, claim]),
      );
      const { claims, refused } = checkEvidence(article.text, [...stated.values()], grounded.entities);
      const unfounded = grounded.unfounded.map((message): Problem => ({ stage: "relate", message }));
      return {
        ...byRules,
        entities: grounded.entities,
        claims,
        refused,
        problems: [...byRules.problems, ...unfounded],
      };
    } catch (error) {
      if (error instanceof NoAnswer) return withNotice(byRules, error.message, endpoint);
      throw error;
    }
  }

  return { name: `llm:${endpoint.model}`, version: "1", extract };
}

function withNotice(extraction: Extraction, reason: string, { model }: Endpoint): Extraction {
  const message = `The model ${model} was not used: ${reason}. The article was read by the rules.`;
  return { ...extraction, problems: [...extraction.problems, { stage: "recognise", message }] };
}
