import type { Span } from "#model/document";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { beforeDash, isOneOfSeveral, isSignedBeside, subjectEnd } from "./agreement-scope.js";
import { countriesIn, countrySlug } from "./countries.js";
import type { AgreementMention } from "./found.js";
import { near, SpanSet } from "./near.js";
import { bodyGrammar } from "./organizations.js";
import { extendLeft, extendPhrase } from "./phrase.js";
import { contains, headsIn, type Reading } from "./reading.js";

const NO_WORDS = wordPattern([]);

/** The partnership of two countries of a level, as the gazetteer lists it: `agreement/vn-fr-strategic-partnership-2013`. */
function partnership(
  reading: Reading,
  level: string,
  countries: readonly string[],
): { id: string; parties: string[] } | null {
  const [a, b] = countries;
  if (!a || !b) return null;
  const words = level.replaceAll("-", " ");
  const name = (code: string) => {
    const slug = countrySlug(reading.gazetteer, code);
    return slug.charAt(0).toUpperCase() + slug.slice(1);
  };
  const listed = [`${name(a)}-${name(b)}`, `${name(b)}-${name(a)}`]
    .flatMap((countries) => reading.gazetteer.byName(`${countries} ${words} partnership`))
    .find((entry) => entry.kind === "Agreement");
  const [first, second] = a === "vn" ? [a, b] : b === "vn" ? [b, a] : [a, b].sort();
  return {
    id: listed?.id ?? `agreement/${first}-${second}-${level}-partnership`,
    parties: [`place/${first}`, `place/${second}`],
  };
}

/**
 * Agreements: known ones, and heads with what they are about ("Hiệp định Paris", "letter of intent on …"). A
 * partnership without named parties is that of the two countries that the article is about.
 */
export function recogniseAgreements(
  reading: Reading,
  pair: readonly string[],
  stops: readonly Span[],
  dates: readonly Span[],
): AgreementMention[] {
  const { text, vocabulary, known } = reading;
  const { inForce, negotiating, signed } = vocabulary.language.agreements;
  const states = wordPattern([...signed, ...inForce, ...negotiating], { ignoreCase: true });
  const found: AgreementMention[] = [];
  const taken = new SpanSet();
  const add = (mention: AgreementMention) => {
    found.push(mention);
    taken.add(mention);
  };

  for (const match of known) {
    // "Paris Agreement": of several of that name, the one that binds the countries of these articles.
    const home = `place/${vocabulary.language.organizations.defaultCountry}`;
    const entry = match.entries.find((x) => x.agreement?.parties.includes(home)) ?? match.entries[0];
    if (entry?.kind !== "Agreement" || entry.needsContext || taken.overlaps(match)) continue;
    if (vocabulary.agreements.some(({ head, pattern }) => head.level && whole(pattern, match.surface)))
      continue;
    add({
      kind: "Agreement",
      start: match.start,
      end: match.end,
      text: match.surface,
      rule: "gazetteer",
      confidence: 0.95,
      gazetteerId: entry.id,
      head: null,
      parties: entry.agreement?.parties ?? [],
      form: entry.agreement?.form ?? "accord",
    });
  }
  const heads = headsIn(reading, vocabulary.agreements);
  // "Action Plan of the Strategic Partnership" is one thing.
  const others = heads.filter(({ head }) => !head.level).sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { head, start, end, sentence } of heads) {
    if (taken.overlaps({ start, end })) continue;
    const grammar = {
      ...bodyGrammar(reading, [...near(stops, sentence), ...near(others, sentence)], near(known, sentence)),
      links: vocabulary.phrases.agreementLinks,
      conjunctions: NO_WORDS,
    };
    const phrase = head.scope || head.level ? extendPhrase(reading, end, sentence.end, grammar) : end;
    let to = head.level ? phrase : beforeDash(reading, end, phrase);
    let from = start;
    if (!vocabulary.language.organizations.compounds)
      from = extendLeft(
        reading,
        start,
        sentence.start,
        (token) => token.upper && /\p{Lu}.*[-–]/u.test(token.text),
      );
    const countries = countriesIn(reading, { start: from, end: to }).map((hit) => hit.code);
    if (head.level) {
      const sides =
        countries.length >= 2
          ? countries
          : countries.length === 1 && countries[0] !== pair[0]
            ? [pair[0]!, countries[0]!]
            : pair;
      const composed = partnership(reading, head.level, sides);
      if (countries.length < 2) to = end;
      add(mention({ start: from, end: to }, composed?.id, composed?.parties ?? []));
      continue;
    }
    const capital = /^\p{Lu}/u.test(text.slice(start, end));
    const bare = to === end && from === start;
    const about =
      head.scope && !head.alone ? subjectEnd(reading, to, sentence.end, near(dates, sentence)) : to;
    if (!head.alone && (bare ? !isSpokenOf({ start, end: about }, about > end) : !capital && !head.scope))
      continue;
    to = about;
    add(
      mention(
        { start: from, end: to },
        undefined,
        countries.map((code) => `place/${code}`),
      ),
    );

    /** Whether the sentence says of an unnamed agreement that it is there: of this one, and not of several. */
    function isSpokenOf(span: Span, hasSubject: boolean): boolean {
      if (!head.scope || isOneOfSeveral(reading, start)) return false;
      return (
        isSignedBeside(reading, sentence, span) ||
        (hasSubject && reading.words.within(states, sentence).length > 0)
      );
    }

    function mention(span: Span, composedId: string | undefined, parties: string[]): AgreementMention {
      return {
        kind: "Agreement",
        ...span,
        text: text.slice(span.start, span.end),
        rule: head.level ? "partnership-head" : `${head.form}-head`,
        confidence: 0.8,
        head,
        parties,
        form: head.form,
        ...(composedId ? { composedId } : {}),
      };
    }
  }
  return found
    .filter((one) => !near(found, one).some((other) => other !== one && contains(other, one)))
    .sort((a, b) => a.start - b.start);

  function whole(pattern: RegExp, surface: string): boolean {
    return firstMatch(pattern, surface) !== null;
  }
}

/** Countries of a partnership that the article leaves unsaid: the pack's own, and the one most named beside it. */
export function articlePair(home: string, other: string | undefined): string[] {
  return other ? [home, other] : [home];
}
