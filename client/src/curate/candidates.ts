import type { EntityKind } from "../api/generated/graphql.js";
import { type Candidate, keysOf } from "./claim-form.js";

/** A name in an article, and what it means. */
export interface NamedPlace {
  start: number;
  end: number;
  surface: string;
  kind: EntityKind;
  /** Null where it is not known what it means. */
  entity: { id: string; name: string } | null;
}

interface Quote {
  start: number;
  end: number;
}

const isWithin = ({ start, end }: Quote, quote: Quote) => start >= quote.start && end <= quote.end;

/**
 * What a claim with this quote can name. People and bodies must stand in the quote itself, each is offered once, at
 * the words that the claim names already or where the quote names it first; places and agreements may stand elsewhere.
 */
export function candidatesFor(
  quote: Quote,
  names: readonly NamedPlace[],
  read: readonly NamedPlace[] = [],
): Candidate[] {
  // What a name was read as may have been put right meanwhile.
  const named = read.map(
    (each) => names.find(({ start, end }) => start === each.start && end === each.end) ?? each,
  );
  const inQuote = names.filter((name) => isWithin(name, quote));
  const elsewhere = names.filter(
    (name) => !isWithin(name, quote) && (name.kind === "Place" || name.kind === "Agreement"),
  );
  const candidate = ({ start, end, surface, kind, entity }: NamedPlace, key: string): Candidate => ({
    key,
    start,
    end,
    surface,
    kind,
    name: entity?.name ?? surface,
  });
  const idOf = ({ entity, kind, surface }: NamedPlace) => entity?.id ?? `${kind} ${surface}`;
  const taken = new Set(named.map(idOf));
  const others = [...inQuote, ...elsewhere].filter((name) => {
    const isNew = !taken.has(idOf(name));
    taken.add(idOf(name));
    return isNew;
  });
  const all = [...named, ...others];
  const keys = keysOf(all);
  return all.map((each, i) => candidate(each, keys[i]!)).sort((a, b) => a.start - b.start || a.end - b.end);
}
