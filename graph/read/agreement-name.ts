import { yearOf } from "#model/date";
import { listed } from "./shape.js";

/** What tells one agreement from another of the same form. */
export interface AgreementHints {
  /** Parties; where none is told, bodies and places that stand in its quotes. */
  parties: string[];
  date: string | null;
}

const MOST_NAMED = 2;

/** What tells an agreement `n`, as Cypher returns it. Names are short, since it goes out with every question for a name, and found nowhere else. */
const hints = (n: string) =>
  listed<HintsRow>({
    parties: `COLLECT {
      MATCH (${n}:Agreement)<-[:PARTY_TO]-(hp:Entity) RETURN hp.name ORDER BY hp.name LIMIT ${MOST_NAMED + 1}
    }`,
    named: `COLLECT {
      MATCH (${n}:Agreement)<-[:STATES]-(hc:Claim)-[:FROM]->(:Article)-[hm:MENTIONS]->(ho:Organization|Place)
      WHERE any(x IN hm.starts WHERE x >= hc.start AND x < hc.end)
      WITH DISTINCT ho
      RETURN ho.name ORDER BY ho:Organization DESC, ho.name LIMIT ${MOST_NAMED}
    }`,
    date: `${n}.date`,
    reported: `head(COLLECT {
      MATCH (${n}:Agreement)<-[:STATES]-(:Claim)-[:FROM]->(ha:Article) WHERE ha.publishedStart IS NOT NULL
      RETURN ha.publishedStart ORDER BY ha.publishedStart LIMIT 1
    })`,
  });

/** What Cypher returns of an agreement `n` to tell it by; null for every other node. */
export function hintsOf(n: string): string {
  return `CASE WHEN ${n}:Agreement THEN ${hints(n).cypher} END`;
}

/** The hints of an agreement, as they are stored. */
export interface HintsRow {
  parties: string[];
  named: string[];
  date: string | null;
  reported: string | null;
}

const { read } = hints("n");

/** The hints in what `hintsOf` returned. */
export function hintsIn(sent: unknown): AgreementHints {
  return readHints(read(sent));
}

/** The hints that hold: what is stated of the agreement first, what is reported beside it only where that is missing. */
export function readHints({ parties, named, date, reported }: HintsRow): AgreementHints {
  return { parties: parties.length > 0 ? parties : named, date: date ?? reported };
}

/**
 * The name to show for an agreement. A name that is written small is no name but a word for a form, "bản ghi nhớ" or
 * "memorandum of understanding", which many share: parties and year are added to it.
 */
export function tellingName(name: string, { parties, date }: AgreementHints): string {
  if (!/^\p{Ll}/u.test(name)) return name;
  const shown = parties.slice(0, MOST_NAMED).join(" – ") + (parties.length > MOST_NAMED ? " …" : "");
  const year = yearOf(date);
  const hints = [shown, year === null ? "" : String(year)].filter((hint) => hint !== "");
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  return hints.length === 0 ? upper : `${upper} (${hints.join(", ")})`;
}
