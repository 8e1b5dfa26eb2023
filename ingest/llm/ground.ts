import type { ClaimArgument, Fact } from "#model/claim";
import type { ClaimRule } from "#model/claim-rule";
import type { Document, Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import type { DateMention } from "../recognise/dates.js";
import type { Finding } from "../relate/claims.js";
import type { Answer } from "./answer.js";
import { GroundedEntities } from "./entities.js";
import { ReadText } from "./text-index.js";

/** What a claim by a model is found by, by the kind of its fact. */
const RULES: Record<Fact["kind"], ClaimRule> = {
  Meeting: "llm-meeting",
  Agreement: "llm-agreement",
  Role: "llm-role",
  Relation: "llm-relation",
};

/** How far what a model says is trusted once its words were found. */
const CONFIDENCE = 0.6;

/** What of an answer stands in the article. */
export interface Grounded {
  entities: LocalEntity[];
  findings: Finding[];
  /** What does not, as sentences. */
  unfounded: string[];
}

/**
 * Holds an answer against the article: only what is written there counts. Names and quotes must stand in it letter for
 * letter, in text that was not cut; everybody on a side must be named in the quote; dates are those that the rules read in the
 * text, never a model's own. `known` are the entities of the rules, which tell the things behind the same words.
 */
export function ground(
  answer: Answer,
  document: Document,
  known: readonly LocalEntity[],
  dates: readonly DateMention[],
): Grounded {
  const text = new ReadText(document);
  const entities = new GroundedEntities(text, document.text, known);
  const findings: Finding[] = [];
  const unfounded: string[] = [];

  for (const { kind, name } of answer.entities)
    if (!entities.add(kind, name)) unfounded.push(`The name “${name}” does not stand in the article.`);

  const state = (quote: string, fact: Fact, read: (within: Span) => Claimed | string) => {
    const within = text.quote(quote);
    const claimed = within ? read(within) : "its quote does not stand in the article";
    if (within === null || typeof claimed === "string") {
      unfounded.push(`“${quote}” was refused: ${claimed as string}.`);
      return;
    }
    findings.push({
      ...within,
      fact,
      date: claimed.date ?? null,
      recalled: false,
      rule: RULES[fact.kind],
      confidence: CONFIDENCE,
      arguments: claimed.arguments,
    });
  };

  const named = (
    as: ClaimArgument["as"],
    name: string,
    kinds: readonly EntityKind[],
    within: Span,
    side?: number,
  ) => entities.argument(as, name, kinds, within, side);

  /** A date's words, in the quote or else anywhere, that the rules read as a date as well. */
  const dateOf = (words: string | null, within: Span): { argument: ClaimArgument; value: string } | null => {
    if (words === null) return null;
    const stated = text.name(words, within)[0];
    const span = stated ?? text.name(words)[0];
    const date = span && dates.find((one) => one.start < span.end && span.start < one.end);
    if (!date) return null;
    const surface = document.text.slice(date.start, date.end);
    const basis = stated ? "stated" : "anchored";
    return {
      argument: { as: "date", entity: null, start: date.start, end: date.end, surface, basis },
      value: date.date,
    };
  };

  for (const { quote, sides, act, channel, status, date, place } of answer.meetings)
    state(quote, { kind: "Meeting", act, channel, status }, (within) => {
      const people = sides.map((side, i) =>
        side.map((name) => named("participant", name, ["Person", "Organization"], within, i)),
      );
      if (people.flat().some((person) => person === null))
        return "the quote does not name everybody who is said to have met";
      const full = people.filter((side) => side.length > 0);
      const keys = people.flat().map((person) => person!.entity);
      if (full.length < 2 || new Set(keys).size < keys.length) return "there are not two sides";
      const where =
        place === null ? null : entities.anywhere("place", place, ["Place", "Organization"], within);
      const when = dateOf(date, within);
      return {
        date: when?.value,
        arguments: [...people.flat(), where, when?.argument].filter(isArgument),
      };
    });

  for (const { quote, person, title, organization } of answer.roles)
    state(quote, { kind: "Role", title }, (within) => {
      const holder = named("holder", person, ["Person"], within);
      const office = text.name(title, within)[0];
      if (!holder || !office) return "the quote does not hold both person and title";
      const body =
        organization === null ? null : named("organization", organization, ["Organization", "Place"], within);
      entities.giveRole(holder.entity!, { ...office, title, org: body?.entity ?? null, rule: RULES.Role });
      return {
        arguments: [
          holder,
          { as: "title" as const, entity: null, ...office, surface: title, basis: "stated" as const },
          body,
        ].filter(isArgument),
      };
    });

  for (const { quote, name, form, status, date, parties } of answer.agreements)
    state(quote, { kind: "Agreement", form, status }, (within) => {
      const agreement = named("agreement", name, ["Agreement"], within);
      if (!agreement) return "the quote does not name the agreement";
      const sides = parties.map((party) =>
        entities.anywhere("party", party, ["Place", "Organization"], within),
      );
      const when = dateOf(date, within);
      entities.giveForm(agreement.entity!, form);
      return {
        date: when?.value,
        arguments: [agreement, ...sides, when?.argument].filter(isArgument),
      };
    });

  return { entities: entities.all(), findings, unfounded };
}

interface Claimed {
  date?: string | undefined;
  arguments: ClaimArgument[];
}

const isArgument = (argument: ClaimArgument | null | undefined): argument is ClaimArgument =>
  argument !== null && argument !== undefined;
