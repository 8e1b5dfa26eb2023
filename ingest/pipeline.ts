import type { Article, Problem } from "#model/article";
import type { Document } from "#model/document";
import type { Extraction } from "#model/extraction";
import { clean } from "./clean/clean.js";
import { pagePatterns } from "./clean/page-patterns.js";
import { corefer } from "./corefer/corefer.js";
import { detectHeader } from "./detect/detect-header.js";
import { detectPack } from "./detect/detect-language.js";
import { packOfLines } from "./detect/pack-of-lines.js";
import { checkEvidence } from "./evidence.js";
import { type Extractor, RULES } from "./extractor.js";
import { openGazetteer } from "./gazetteer/open.js";
import { loadLanguages } from "./languages/load.js";
import { unmarked } from "./languages/unmarked.js";
import { compileVocabulary } from "./languages/vocabulary.js";
import { WordIndex } from "./languages/word-index.js";
import { openReading } from "./recognise/reading.js";
import { recognise } from "./recognise/recognise.js";
import { relate } from "./relate/relate.js";
import { divideSentences } from "./sentences.js";
import { asWritten, spellOut } from "./spelt-out.js";

/**
 * The extractor of this product: rules and word lists, no model. Languages and gazetteer are loaded once; with
 * `officeHolders: false` nobody is known by name beforehand.
 */
export async function rulesExtractor(options: { officeHolders?: boolean } = {}): Promise<Extractor> {
  const marked = await loadLanguages();
  const languages = [...marked, ...marked.flatMap((pack) => unmarked(pack, marked) ?? [])];
  const gazetteer = openGazetteer(options);
  const vocabularies = languages.map(compileVocabulary);
  const page = pagePatterns(vocabularies);
  const smallWords = new Set(marked.flatMap((pack) => pack.detection.stopWords));

  function extract(read: Article): Extraction {
    const problems: Problem[] = [];
    const words = new WordIndex(read.text);
    const blocks = clean(words, page, read.title !== null);
    const kept = blocks.filter((block) => block.role === "body" || block.role === "headline");
    const body = kept.map((block) => read.text.slice(block.start, block.end)).join("\n");
    if (!body)
      problems.push({
        stage: "clean",
        message: "Nothing but page furniture was found: no claims were read.",
      });

    const told = languages.filter((pack) => pack.code === read.lang);
    // A line or two above captions says too little of a language.
    const captions = blocks.filter((block) => block.role === "caption");
    const prose = [body, ...captions.map((block) => read.text.slice(block.start, block.end))].join("\n");
    const pack =
      told.length > 0
        ? (detectPack(prose, told) ?? told[0])
        : (detectPack(body, languages) ?? packOfLines(body, vocabularies));
    const lang = pack?.code ?? "und";
    const article: Article = { ...read, lang, ...detectHeader(read, blocks, vocabularies, words) };
    const vocabulary = vocabularies.find((one) => one.language === pack);
    const sentences = vocabulary
      ? divideSentences(article.text, blocks, vocabulary.language.abbreviations)
      : [];
    const document: Document = { article, text: article.text, lang, blocks, sentences };
    if (!vocabulary) {
      const known = marked.map(({ code }) => code).join(", ");
      problems.push({
        stage: "detect",
        message: `The language is none of ${known}: the article is stored without claims.`,
      });
      return { article, document, entities: [], claims: [], refused: [], problems };
    }

    const reading = openReading(document, vocabulary, gazetteer, words);
    const found = recognise(reading);
    const coreference = corefer(reading, found);
    const stated = relate({ reading, found, coreference });
    const { claims, refused } = checkEvidence(article.text, stated, coreference.entities);
    return { article, document, entities: coreference.entities, claims, refused, problems };
  }

  /** The same of a text whose letters or spaces a reader would put right: what is found stands in it as written. */
  function extractWritten(article: Article): Extraction {
    const spelt = spellOut(article.text, smallWords);
    return spelt ? asWritten(extract({ ...article, text: spelt.text }), article, spelt) : extract(article);
  }

  return { ...RULES, extract: async (article) => extractWritten(article) };
}
