import type { Span } from "#model/document";
import { isCountryId } from "#model/id";
import type { Mention } from "#model/mention";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { articlePair, recogniseAgreements } from "./agreements.js";
import { withAnnouncedYear, withYearBeside } from "./announced-year.js";
import { otherCountry } from "./countries.js";
import { datesWithin } from "./dates.js";
import type { BodyMention, Found, PersonMention } from "./found.js";
import { innerParties } from "./inner-parties.js";
import { namesBehindBodies } from "./names-behind-bodies.js";
import { near, SpanSet } from "./near.js";
import { bodyHeads, knownBodies, recogniseBodies } from "./organizations.js";
import { recognisePeople } from "./people.js";
import { plainNames } from "./person-names.js";
import { closingHeads, openingHeads, recognisePlaces } from "./places.js";
import { contains, matchBefore, overlaps, type Reading } from "./reading.js";
import { settleBodies } from "./settle.js";
import { honorificSpans, portfolioSpans, recogniseTitles, titleHeads } from "./titles.js";

/**
 * Finds what a document names: people with their offices, bodies, places, agreements, dates. Plain names of people come
 * first, as they end the names of everything else; bodies next, as titles hold them; then titles, and the
 * people that only a title reveals.
 */
export function recognise(reading: Reading): Found {
  const portfolios = portfolioSpans(reading);
  const offices = titleHeads(reading);
  const heads = bodyHeads(reading);
  const honorifics = honorificSpans(reading);
  const names = plainNames(reading, [...offices, ...portfolios, ...honorifics], closingHeads(reading), heads);
  const behind = namesBehindBodies(reading, offices, [heads, offices, honorifics], names);
  const plain = [...names, ...behind].sort((a, b) => a.start - b.start);
  const headed = recogniseBodies(reading, plain, offices, portfolios);
  const bodies = withoutDoubles([...headed, ...knownBodies(reading)]);
  const named = [...bodies, ...heads];
  const titles = recogniseTitles(reading, plain, bodies, [...portfolios, ...heads]);
  const revealed = recognisePeople(reading, plain, titles, [...named, ...openingHeads(reading)], portfolios);

  const home = reading.vocabulary.language.organizations.defaultCountry;
  const pair = articlePair(home, otherCountry(reading, home));
  const places = recognisePlaces(
    reading,
    revealed,
    titles.map((title) => title.headSpan),
  ).filter((place) => !isContinentOf(portfolios, place));
  const venues = places.filter((place) => place.rule === "venue-head");
  // "rue Nguyen Thai Hoc": who a street is named after is not in the story.
  const people = revealed.filter(
    (person) =>
      person.titles.length > 0 ||
      (!isNamesake(reading, person) &&
        !near(venues, person).some((venue) => contains(venue, person) && venue.start < person.start)),
  );
  const written = reading.document.sentences.flatMap((sentence) =>
    datesWithin(reading.words, sentence, reading.vocabulary, reading.document.article.publishedAt),
  );
  const dates = withYearBeside(reading, withAnnouncedYear(reading, written));
  const agreements = recogniseAgreements(reading, pair, people, dates).filter(
    (agreement) => !near(venues, agreement).some((venue) => contains(venue, agreement)),
  );
  const settled = settleBodies(
    reading,
    bodies.filter((body) => !near(people, body).some((person) => contains(person, body))),
    people,
    places,
  );
  const ignored = reading.vocabulary.language.organizations.ignore;
  const free = settled.filter(
    (body) =>
      !ignored.includes(body.text) &&
      !near(agreements, body).some(
        (agreement) =>
          overlaps(agreement, body) &&
          !(contains(agreement, body) && (body.gazetteerId || isFarInside(reading, agreement, body))),
      ),
  );
  const asPlaces: Mention[] = free.filter((body) => body.kind === "Place");
  const inTheWay = [...asPlaces, ...free];
  const freePlaces = [...asPlaces, ...places.filter((place) => isFree(reading, place, agreements, inTheWay))];
  const inner = agreements
    .flatMap((agreement) => innerParties(reading, agreement))
    .filter(
      (one) => ![free, freePlaces].some((list) => near(list, one).some((other) => overlaps(other, one))),
    );
  const inOrder = (a: Span, b: Span) => a.start - b.start;
  return {
    people,
    bodies: [...free, ...inner].filter((body) => body.kind === "Organization").sort(inOrder) as BodyMention[],
    places: [...freePlaces, ...inner.filter((one) => one.kind === "Place")].sort(inOrder),
    agreements,
    dates,
    titles,
  };
}

/** "the cruiser Émile Bertin", "lycée Marguerite Duras": what bears a name is not who bore it. */
const isNamesake = (reading: Reading, person: PersonMention): boolean =>
  person.honorific === undefined &&
  matchBefore(
    reading,
    wordPattern(reading.vocabulary.language.names.namesakes),
    person.start,
    40,
    /^[ \u00a0]?["“«'‘]?[ \u00a0]?$/u,
  ) !== undefined;

/** "Minister for Europe and Foreign Affairs" speaks of no place. */
const isContinentOf = (portfolios: readonly Span[], place: Mention) =>
  !isCountryId(place.gazetteerId) &&
  near(portfolios, place).some(
    (portfolio) => contains(portfolio, place) && portfolio.end - portfolio.start > place.text.length,
  );

/** Three words or more into a name, or behind "between" in it. */
function isFarInside(reading: Reading, outer: Mention, inner: Mention): boolean {
  const lead = outer.text.slice(0, inner.start - outer.start).trim();
  const between = wordPattern(reading.vocabulary.language.agreements.between ?? [], { ignoreCase: true });
  return lead.split(/\s+/u).length >= 3 || firstMatch(between, lead) !== null;
}

/** A place inside the name of an agreement or venue is part of that name; inside a body's only countries stand alone. */
function isFree(
  reading: Reading,
  place: Mention,
  agreements: readonly Mention[],
  bodies: readonly Mention[],
): boolean {
  const holder = near(agreements, place).find((agreement) => overlaps(agreement, place));
  const country = isCountryId(place.gazetteerId);
  // "Hiệp định Paris" names no town; "accord-cadre entre Yen Bai et le Val-de-Marne" names two parties.
  if (holder && !country && (holder.rule === "gazetteer" || !isFarInside(reading, holder, place)))
    return false;
  // "Mỹ" in "Bảo tàng Mỹ thuật" is no country.
  if (place.rule === "gazetteer-in-context" && near(bodies, place).some((body) => overlaps(body, place)))
    return false;
  return !near(bodies, place).some(
    (body) =>
      overlaps(body, place) &&
      (!contains(body, place) || (body.start === place.start && body.end === place.end)),
  );
}

/** The id of a listed body that is all that stands behind the head of another. */
function listedBehind(bodies: readonly BodyMention[], { headSpan, end }: BodyMention): string | undefined {
  const start = (headSpan?.end ?? end) + 1;
  return bodies.find((other) => !other.head && other.start === start && other.end === end)?.gazetteerId;
}

/** Of two bodies in one stretch the longer one, with the gazetteer's id where the stretch is the same; nested known bodies stay. */
function withoutDoubles(bodies: BodyMention[]): BodyMention[] {
  const kept: BodyMention[] = [];
  const taken = new SpanSet<BodyMention>();
  for (const body of [...bodies].sort((a, b) => b.end - b.start - (a.end - a.start) || (a.head ? -1 : 1))) {
    const same = taken.startingAt(body.start, (other) => other.end === body.end);
    if (same) {
      if (body.gazetteerId && !same.gazetteerId) {
        same.gazetteerId = body.gazetteerId;
        if (body.country) same.country = body.country;
      }
      continue;
    }
    if (taken.overlaps(body, (other) => !contains(other, body))) continue;
    // "Chambre de commerce française" within the listed "Chambre de commerce française au Vietnam" is the same body.
    const listed = taken.startingAt(body.start, (other) => other.gazetteerId !== undefined);
    if (listed && !body.gazetteerId && !/^['’]/u.test(body.text.slice(listed.text.length)))
      body.gazetteerId = listed.gazetteerId!;
    // "tập đoàn EDF": a head right before a listed body and nothing more is that body.
    const inner = body.head && !body.gazetteerId ? listedBehind(bodies, body) : undefined;
    if (inner) body.gazetteerId = inner;
    kept.push(body);
    taken.add(body);
  }
  return kept.sort((a, b) => a.start - b.start);
}
