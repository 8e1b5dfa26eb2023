import type { Graph } from "#graph/connection";
import { anchorsOfClaim, anchorsOfEntity } from "#graph/read/anchors";
import type { Draft } from "#load/check-judgement";
import type { Fact } from "#model/claim";
import { kindOfId } from "#model/id";
import type { Anchor, Verdict, Wording } from "#model/judgement";
import { RELATIONS, type RelationType } from "#model/vocabulary";
import { badInput, notFound } from "../errors.js";
import type { FactInput, JudgementInput, WordingInput } from "./judgement.input.js";

const ON_TWO: readonly Verdict[] = ["same", "different", "unsure"];

/** Verdicts on a thing that are repeated for every article that names it. */
const EVERYWHERE: readonly Verdict[] = ["retype", "reject"];

/**
 * What a caller decided → drafts that stand on places in the texts. A decision on an entity may take several.
 * @throws GraphQLError BAD_INPUT or NOT_FOUND
 */
export async function draftsOf(graph: Graph, input: JudgementInput): Promise<Draft[]> {
  const { verdict, says, why = null } = input;
  const wording = says ? wordingOf(says) : {};
  // That a thing is none reaches later articles too, where they take the same words for a thing of that kind.
  const kind = verdict === "reject" && input.entities?.[0] ? kindOfId(input.entities[0]) : null;
  const whole = kind === null ? wording : { ...wording, kind };
  const places = await anchorSets(graph, input);
  return places.map((anchors) => ({ verdict, anchors, ...(says || kind ? { says: whole } : {}), why }));
}

async function anchorSets(
  graph: Graph,
  { verdict, anchors, entities, claim }: JudgementInput,
): Promise<Anchor[][]> {
  const given = [anchors, entities, claim].filter((each) => each !== null && each !== undefined);
  if (anchors?.length === 1 && entities?.length === 1 && ON_TWO.includes(verdict) && !claim)
    return [[anchorOf(anchors[0]!), (await anchorsOf(graph, entities[0]!))[0]!]];
  if (given.length !== 1)
    throw badInput(
      "A judgement stands on anchors, on entities or on a claim: give one of them. SAME, DIFFERENT and UNSURE may stand on one anchor and one entity.",
    );
  if (anchors) return [anchors.map(anchorOf)];
  if (claim) {
    const found = await anchorsOfClaim(graph, claim);
    if (!found) throw notFound(claim);
    return [found];
  }
  const named = await Promise.all(entities!.map((id) => anchorsOf(graph, id)));
  const wanted = ON_TWO.includes(verdict) ? 2 : 1;
  if (named.length !== wanted)
    throw badInput(`${verdict.toUpperCase()} is decided on ${wanted} entities, not on ${named.length}.`);
  if (EVERYWHERE.includes(verdict)) return named[0]!.map((anchor) => [anchor]);
  return [named.map(([first]) => first!)];
}

function anchorOf(given: Anchor): Anchor {
  return { ...given };
}

async function anchorsOf(graph: Graph, id: string): Promise<Anchor[]> {
  const found = await anchorsOfEntity(graph, id);
  if (found.length === 0) throw notFound(id);
  return found;
}

function wordingOf({ name, kind, form, fact, date, roles, namings }: WordingInput): Wording {
  return {
    ...(typeof name === "string" ? { name: name.trim() } : {}),
    ...(kind ? { kind } : {}),
    ...(form ? { form } : {}),
    ...(fact ? { fact: factOf(fact) } : {}),
    ...(date === undefined ? {} : { date }),
    ...(roles ? { roles } : {}),
    ...(namings
      ? {
          namings: namings.map(({ as, side, anchor }) => ({
            as,
            anchor: { ...anchor },
            ...(typeof side === "number" ? { side } : {}),
          })),
        }
      : {}),
  };
}

function factOf({ kind, act, channel, status, form, agreementStatus, title, relation }: FactInput): Fact {
  if (kind === "Meeting" && act && channel && status) return { kind, act, channel, status };
  if (kind === "Agreement" && form && agreementStatus) return { kind, form, status: agreementStatus };
  if (kind === "Role" && title?.trim()) return { kind, title: title.trim() };
  const types = Object.keys(RELATIONS) as RelationType[];
  const type = types.find((known) => known === relation);
  if (kind === "Relation" && type) return { kind, type };
  const needs = {
    Meeting: "act, channel and status",
    Agreement: "form and agreementStatus",
    Role: "title",
    Relation: `relation, one of ${types.join(", ")}`,
  };
  throw badInput(`A fact of the kind ${kind} needs ${needs[kind]}.`);
}
