import { yearOf } from "#model/date";

/** What tells one agreement from another of the same form. */
export interface AgreementHints {
  /** Parties; where none is told, bodies and places that stand in its quotes. */
  parties: string[];
  date: string | null;
}

const MOST_NAMED = 2;

/** What Cypher returns of an agreement `n` to tell it by; null for every other node. */
export function hintsOf(n: string): string {
  return `CASE WHEN ${n}:Agreement THEN {
    parties: COLLECT {
      MATCH (${n}:Agreement)<-[:PARTY_TO]-(party:Entity) RETURN party.name ORDER BY party.name LIMIT ${MOST_NAMED + 1}
    },
    named: COLLECT {
      MATCH (${n}:Agreement)<-[:STATES]-(claim:Claim)-[:FROM]->(:Article)-[mention:MENTIONS]->(other:Organization|Place)
      WHERE any(start IN mention.starts WHERE start >= claim.start AND start < claim.end)
      WITH DISTINCT other
      RETURN other.name ORDER BY other:Organization DESC, other.name LIMIT ${MOST_NAMED}
    },
    date: ${n}.date,
    reported: head(COLLECT {
      MATCH (${n}:Agreement)<-[:STATES]-(:Claim)-[:FROM]->(article:Article)
      WHERE article.publishedStart IS NOT NULL
      RETURN article.publishedStart ORDER BY article.publishedStart LIMIT 1
    })
  } END`;
}

/** `hintsOf` as it arrives. */
export interface HintsRow {
  parties: string[];
  named: string[];
  date: string | null;
  reported: string | null;
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
