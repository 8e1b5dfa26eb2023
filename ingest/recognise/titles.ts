import type { Span } from "#model/document";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { portfolioIn } from "./compose.js";
import { countriesIn } from "./countries.js";
import type { TitlePhrase } from "./found.js";
import { extendLeft, extendPhrase, type PhraseGrammar } from "./phrase.js";
import { contains, matchesInSentences, type Reading } from "./reading.js";

/** Where the words of offices start: "Chủ tịch", "Minister". Of two that overlap the longer one. */
export function titleHeads(reading: Reading): (Span & { head: TitlePhrase["head"]; sentence: Span })[] {
  const all = reading.vocabulary.titles.flatMap(({ head, pattern }) =>
    Array.from(matchesInSentences(reading, pattern), ({ start, end, sentence }) => ({
      head,
      start,
      end,
      sentence,
    })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof all = [];
  for (const one of all) if (!kept.some((other) => one.start < other.end)) kept.push(one);
  return kept;
}

/** Portfolios named in the text ("Ngoại giao", "Foreign Affairs"): a title or ministry takes them whole. */
export function portfolioSpans(reading: Reading): Span[] {
  const words = Object.keys(reading.vocabulary.language.titles.portfolios);
  const pattern = wordPattern(words, { ignoreCase: true });
  return Array.from(matchesInSentences(reading, pattern), ({ start, end }) => ({ start, end })).filter(
    (span) =>
      /^\p{Lu}/u.test(reading.text.slice(span.start)) ||
      reading.vocabulary.language.organizations.compounds === false,
  );
}

/**
 * Offices with what belongs to them, whoever holds them: "Chủ tịch Hội đồng vùng Auvergne-Rhône-Alpes",
 * "French Minister of Armed Forces". `names` end a title, bodies and portfolios are taken whole.
 */
export function recogniseTitles(
  reading: Reading,
  names: readonly Span[],
  bodies: readonly Span[],
  portfolios: readonly Span[],
): TitlePhrase[] {
  const { text, vocabulary, gazetteer } = reading;
  const { titles, organizations } = vocabulary.language;
  const heads = titleHeads(reading).filter(
    (head) =>
      !bodies.some(
        (body) => contains(body, head) && body.start <= head.start && !(body.start === head.start),
      ),
  );
  const before = wordPattern(titles.before, { firstLetter: true });
  const jumps = [...bodies, ...portfolios];
  const honorifics = honorificSpans(reading);
  const placeSpans = reading.known.filter((match) => match.entries[0]?.kind !== "Agreement");

  return heads.map(({ head, start, end, sentence }) => {
    const grammar: PhraseGrammar = {
      links: wordPattern(titles.links, { ignoreCase: true }),
      inner: wordPattern([...titles.inner, ...organizations.inner]),
      compounds: organizations.compounds,
      functionWords: new Set(organizations.functionWords),
      conjunctions: wordPattern(vocabulary.language.meetings.conjunctions, { ignoreCase: true }),
      stops: [...names, ...honorifics, ...heads.filter((x) => x.start > start)],
      jumps,
    };
    const to = extendPhrase(reading, end, sentence.end, grammar);
    const from = extendLeft(reading, start, sentence.start, (token) => {
      const word = token.text.replace(/['’]s$/u, "");
      if (names.some((name) => contains(name, token))) return false;
      if (firstMatch(before, token.text)?.[0] === token.text) return true;
      if (organizations.compounds) return false;
      if (gazetteer.demonym(word) !== undefined) return true;
      return [...bodies, ...placeSpans, ...portfolios].some((span) =>
        contains(span, { start: token.start, end: token.start + word.length }),
      );
    });
    const span = { start: from, end: to };
    const portfolio = head.portfolio ?? portfolioIn(text.slice(from, to), titles.portfolios);
    return {
      ...span,
      head,
      headSpan: { start, end },
      office: head.office,
      ...(portfolio ? { portfolio } : {}),
      countries: countriesIn(reading, span).map((hit) => hit.code),
    };
  });
}

/** Words of courtesy in the text. */
export function honorificSpans(reading: Reading): Span[] {
  return Array.from(matchesInSentences(reading, reading.vocabulary.honorific), ({ start, end }) => ({
    start,
    end,
  }));
}
