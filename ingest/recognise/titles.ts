import type { Span } from "#model/document";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { withoutPossessive } from "../words/word.js";
import { portfolioIn } from "./compose.js";
import { countriesIn } from "./countries.js";
import type { TitlePhrase } from "./found.js";
import { near } from "./near.js";
import { extendLeft, extendPhrase, type PhraseGrammar } from "./phrase.js";
import { contains, headsIn, matchesInSentences, type Reading, tokensIn } from "./reading.js";

import type { Token } from "./tokens.js";

/** Where the words of offices start: "Chủ tịch", "Minister". Of two that overlap the longer one. */
export function titleHeads(reading: Reading): (Span & { head: TitlePhrase["head"]; sentence: Span })[] {
  const all = [...headsIn(reading, reading.vocabulary.titles)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof all = [];
  // "Phủ Chủ tịch" is a palace.
  const inside = (one: Span) =>
    near(reading.known, one).some((match) => match.start < one.start && one.end <= match.end);
  let end = 0;
  for (const one of all) {
    if (one.start < end || inside(one)) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}

/** Portfolios named in the text ("Ngoại giao", "Foreign Affairs"): a title or ministry takes them whole. */
export function portfolioSpans(reading: Reading): Span[] {
  const { language, phrases } = reading.vocabulary;
  return Array.from(matchesInSentences(reading, phrases.portfolios), ({ start, end }) => ({
    start,
    end,
  })).filter((span) => !language.organizations.compounds || /^\p{Lu}/u.test(reading.text.slice(span.start)));
}

/**
 * Offices with what belongs to them, whoever holds them: "Chủ tịch Hội đồng vùng Auvergne-Rhône-Alpes",
 * "French Minister of Armed Forces". `names` end a title, bodies and the spans of `wholes` are taken whole.
 */
export function recogniseTitles(
  reading: Reading,
  names: readonly Span[],
  bodies: readonly Span[],
  wholes: readonly Span[],
): TitlePhrase[] {
  const { text, vocabulary, gazetteer } = reading;
  const { titles, organizations } = vocabulary.language;
  const heads = titleHeads(reading).filter(
    (head) =>
      !near(bodies, head).some(
        (body) => contains(body, head) && body.start <= head.start && !(body.start === head.start),
      ),
  );
  const before = wordPattern(titles.before, { firstLetter: true });
  const honorifics = honorificSpans(reading);
  const placeSpans = reading.known.filter((match) => match.entries[0]?.kind !== "Agreement");

  return heads.map(({ head, start, end, sentence }) => {
    const jumps = [...near(bodies, sentence), ...near(wholes, sentence)];
    const grammar: PhraseGrammar = {
      links: wordPattern(titles.links, { ignoreCase: true }),
      inner: vocabulary.phrases.titleInner,
      compounds: organizations.compounds,
      functionWords: vocabulary.functionWords,
      conjunctions: wordPattern(vocabulary.language.meetings.conjunctions, { ignoreCase: true }),
      stops: [
        ...near(names, sentence),
        ...near(honorifics, sentence),
        ...near(heads, sentence).filter((x) => x.start > start),
      ],
      jumps,
    };
    const to = untilName(reading, end, extendPhrase(reading, end, sentence.end, grammar), jumps);
    const accepts = (token: Token): boolean => {
      const word = withoutPossessive(token.word);
      if (near(names, token).some((name) => contains(name, token))) return false;
      if (firstMatch(before, token.text)?.[0] === token.text) return true;
      if (organizations.compounds || vocabulary.language.names.behindBodies) return false;
      if (gazetteer.demonym(word, reading.document.lang) !== undefined) return true;
      const span = { start: token.start, end: token.start + word.text.length };
      return [bodies, placeSpans, wholes].some((spans) =>
        near(spans, token).some((other) => contains(other, span)),
      );
    };
    const from = extendLeft(reading, start, sentence.start, accepts, false);
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

/**
 * Where a title ends at a name that no list knows: two capitalised words or more behind a known place, body or
 * portfolio, as in "Thị trưởng Choisy-le-Roi Tonino Panetta".
 */
function untilName(reading: Reading, from: number, to: number, jumps: readonly Span[]): number {
  const tokens = tokensIn(reading, { start: from, end: to });
  if (tokens.length < 3) return to;
  const covers = [...jumps, ...near(reading.known, { start: from, end: to })];
  for (let i = 1; i < tokens.length; i++) {
    const [previous, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
    const settled = covers.some((span) => span.end === previous.end && span.start >= from);
    const free = (x: typeof token) => x.upper && !x.allCaps && !covers.some((span) => contains(span, x));
    if (!settled || !next || !free(token) || !free(next)) continue;
    if (token.start - previous.end !== 1 || next.start - token.end !== 1) continue;
    return previous.end;
  }
  return to;
}

/** Words of courtesy in the text. */
export function honorificSpans(reading: Reading): Span[] {
  return Array.from(matchesInSentences(reading, reading.vocabulary.honorific), ({ start, end }) => ({
    start,
    end,
  }));
}
