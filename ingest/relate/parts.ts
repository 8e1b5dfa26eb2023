import type { ClaimRule } from "#model/claim-rule";
import type { Sentence, Span } from "#model/document";
import { isCountryId } from "#model/id";
import type { LocalEntity, Mention } from "#model/mention";
import { encloses } from "../gazetteer/encloses.js";
import type { Pattern } from "../languages/pattern.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains } from "../recognise/reading.js";
import { entityArgument, type Finding, personArgument } from "./claims.js";
import { entityAt, peopleIn, type Scene, says, textOf } from "./scene.js";

/** How far apart two names may stand of which the words between say how they belong together, in characters. */
const REACH = 60;

/** What stands between two names, without commas, brackets and dashes at its ends; null where they touch or are far. */
function between(scene: Scene, left: Span, right: Span): string | null {
  if (right.start <= left.end || right.start - left.end > REACH) return null;
  const gap = textOf(scene, { start: left.end, end: right.start });
  // "A; B" and "A. B" are two matters, as is what a closing bracket parts
  return /[;:.!?)]/u.test(gap.replace(/TP\./u, "")) ? null : gap.replace(/^[\s,(–-]+|[\s,(–-]+$/gu, "");
}

/** Whether words are exactly what a list of patterns says. */
function is(words: string, patterns: readonly Pattern[] = []): boolean {
  return firstMatch(wordPattern(patterns, { ignoreCase: true }), words)?.[0].length === words.length;
}

function finding(sentence: Sentence, from: LocalEntity, to: LocalEntity, rule: ClaimRule): Finding {
  const quote = { start: sentence.start, end: sentence.end };
  return {
    ...quote,
    fact: { kind: "Relation", type: "PART_OF" },
    date: null,
    recalled: false,
    rule,
    confidence: 0.8,
    arguments: [entityArgument(from, "from", quote), entityArgument(to, "to", quote)],
  };
}

/** Which of two places a gazetteer knows inside the other. */
function known(scene: Scene, part: Mention, whole: Mention): boolean {
  const [inner, outer] = [part.gazetteerId, whole.gazetteerId];
  return !!inner && !!outer && inner !== outer && encloses(scene.reading.gazetteer, outer, inner);
}

/** Whether a gazetteer knows where a place lies, and that it is not there. */
function denied(scene: Scene, part: Mention, whole: Mention): boolean {
  const inner = part.gazetteerId && scene.reading.gazetteer.entry(part.gazetteerId);
  const outer = whole.gazetteerId && scene.reading.gazetteer.entry(whole.gazetteerId);
  if (!inner || !outer || known(scene, part, whole)) return false;
  return (
    inner.partOf !== undefined || (!!inner.country && !!outer.country && inner.country !== outer.country)
  );
}

/** The rule by which the words between two names make the first a part of the second. */
function partRule(scene: Scene, part: Mention, whole: Mention): ClaimRule | null {
  const { parts } = scene.reading.vocabulary.language;
  const words = between(scene, part, whole);
  if (words === null || part.kind !== whole.kind || isCountryId(part.gazetteerId)) return null;
  const outright = is(words, parts.belongs);
  if (part.kind === "Place") {
    if (outright) return denied(scene, part, whole) ? null : "part-in-words";
    return (words === "" || is(words, parts.links)) && known(scene, part, whole) ? "part-known" : null;
  }
  if (outright) return "part-in-words";
  const inner = says(scene, part, wordPattern(parts.inner));
  const small =
    words === ""
      ? textOf(scene, { start: part.end, end: whole.start }).trim() === ","
      : is(words, parts.links);
  return inner && small && !says(scene, whole, wordPattern(parts.inner)) ? "inner-body" : null;
}

/** Whether the words between two places, or a gazetteer beside small words, make the first a part of the second. */
export function isPart(scene: Scene, part: Mention, whole: Mention): boolean {
  return partRule(scene, part, whole) !== null;
}

/** Places and bodies of a sentence, in order. */
function namesIn({ found }: Scene, sentence: Sentence): Mention[] {
  return [...near(found.places, sentence), ...near(found.bodies, sentence)]
    .filter((mention) => contains(sentence, mention))
    .sort((a, b) => a.start - b.start);
}

/** Places in larger places and bodies in larger bodies, where the words between two names say so. */
export function relateParts(scene: Scene): Finding[] {
  const { possessive } = scene.reading.vocabulary.language.parts;
  return scene.reading.document.sentences.flatMap((sentence) => {
    const names = namesIn(scene, sentence);
    return names.slice(1).flatMap((right, index): Finding[] => {
      const left = names[index]!;
      const reversed =
        left.kind === "Place" &&
        right.kind === "Place" &&
        known(scene, right, left) &&
        is(textOf(scene, { start: left.end, end: right.start }).trim(), possessive);
      const [part, whole] = reversed ? [right, left] : [left, right];
      const rule = reversed ? "part-known" : partRule(scene, part, whole);
      const [from, to] = [entityAt(scene, part), entityAt(scene, whole)];
      return rule && from && to && from !== to ? [finding(sentence, from, to, rule)] : [];
    });
  });
}

/** People of a body who bear no office there: "Jean Petit, who sits in the Senate", "Lê An, thuộc Viện Sử học". */
export function relateMembers(scene: Scene): Finding[] {
  const { parts } = scene.reading.vocabulary.language;
  return scene.reading.document.sentences.flatMap((sentence) => {
    const people = peopleIn(scene, sentence).filter((person) => person.named);
    return near(scene.found.bodies, sentence)
      .filter((body) => body.kind === "Organization" && contains(sentence, body))
      .flatMap((body): Finding[] => {
        const person = people.findLast(({ end }) => end < body.start);
        const words = person && between(scene, person, body);
        const org = entityAt(scene, body);
        // "of the party's youth union" speaks of the union
        const owns = /^['’]s?\s/u.test(scene.reading.text.slice(body.end, body.end + 3));
        if (!person || !words || !org || owns) return [];
        if (!is(words, parts.member) && !is(words, parts.from)) return [];
        if (person.entity.roles.some((role) => role.org === org.key)) return [];
        const quote = { start: sentence.start, end: sentence.end };
        return [
          {
            ...quote,
            fact: { kind: "Relation", type: "MEMBER_OF" },
            date: null,
            recalled: false,
            rule: "member-of-body",
            confidence: 0.75,
            arguments: [personArgument(person, "from"), entityArgument(org, "to", quote)],
          },
        ];
      });
  });
}
