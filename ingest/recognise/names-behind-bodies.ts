import type { Span } from "#model/document";
import { adjacent, isGiven, isKnown, nameEnd } from "./name-words.js";
import { near } from "./near.js";
import type { NameSpan } from "./person-names.js";
import { contains, type Reading } from "./reading.js";
import { type Token, tokenIndexAt } from "./tokens.js";

/** An office's body and its holder's name are no longer than so many words. */
const LONGEST = 14;
/** Words of a name that nothing marks. */
const FEWEST = 2;
const MOST = 4;

/** A short form before a name: "TB Hasanuddin", "KH Amin". */
const INITIALS = /^\p{Lu}{1,2}$/u;

/**
 * Names that follow the body of an office without a sign, as Indonesian papers print them: "Kepala Biro Setda DKI Jakarta
 * Marulina Dewi". Behind an acronym or a known name in the run of capitalised words, two unknown ones or more that end the
 * run are the holder; so is a known given name.
 */
export function namesBehindBodies(
  reading: Reading,
  offices: readonly Span[],
  taken: readonly (readonly Span[])[],
  plain: readonly Span[],
): NameSpan[] {
  if (!reading.vocabulary.language.names.behindBodies) return [];
  return offices.flatMap((office) => {
    const name = nameBehind(reading, office, taken);
    return name && !near(plain, name).some((one) => one.start < name.end && name.start < one.end)
      ? [name]
      : [];
  });
}

function nameBehind(reading: Reading, office: Span, taken: readonly (readonly Span[])[]): NameSpan | null {
  const { tokens, vocabulary } = reading;
  const from = tokenIndexAt(tokens, office.end);
  const isFree = (token: Token) =>
    token.upper &&
    !token.allCaps &&
    !/\d/u.test(token.text) &&
    !vocabulary.notNames.has(token.lower) &&
    !near(reading.known, token).some((match) => contains(match, token)) &&
    reading.gazetteer.demonym(token.word, reading.document.lang) === undefined &&
    !taken.some((spans) => near(spans, token).some((span) => contains(span, token)));
  let start = -1;
  let end = from;
  for (; end < Math.min(tokens.length, from + LONGEST) && tokens[end]!.upper; end++) {
    const token = tokens[end]!;
    const previous = tokens[end - 1];
    if (!previous || !adjacent(reading, previous, token)) break;
    if (!isFree(token)) start = -1;
    else if (start < 0 && end > from && isBoundary(reading, previous)) start = end;
  }
  if (start < 0) return null;
  if (end - start < FEWEST && !(end - start === 1 && isGiven(reading, tokens[start]!.word))) return null;
  if (end - start > MOST) return null;
  const lead = tokens[start - 1]!;
  if (start - 1 > from && INITIALS.test(lead.text) && !isKnown(reading, lead)) start--;
  return { start: tokens[start]!.start, end: nameEnd(tokens[end - 1]!), rule: "name-behind-body" };
}

/** Whether a body may end with a word: an acronym, a word that no name holds, or the end of a known name. */
function isBoundary(reading: Reading, token: Token): boolean {
  return (
    reading.vocabulary.notNames.has(token.lower) ||
    token.allCaps ||
    near(reading.known, token).some((match) => match.end === token.end)
  );
}
