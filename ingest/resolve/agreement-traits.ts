import type { Claim } from "#model/claim";
import type { Extraction } from "#model/extraction";
import { slug } from "#model/id";
import type { LocalEntity } from "#model/mention";
import {
  AGREEMENT_FORMS,
  AGREEMENT_STATUSES,
  type AgreementForm,
  type AgreementStatus,
} from "#model/vocabulary";
import type { Knowledge } from "./knowledge.js";
import { commonest, distinct } from "./order.js";

/** What an article says of an agreement besides its name. */
export interface AgreementTraits {
  form: AgreementForm | null;
  /** Known ids of the parties, or `~` and the slug of a name, so that they need no other article to compare. */
  parties: string[];
  /** Dates that claims give it, EDTF. */
  dates: string[];
  statuses: AgreementStatus[];
  /** Id of the gazetteer's agreement of this name between these parties. */
  listedId: string | null;
}

function about(claim: Claim, key: string): boolean {
  return (
    claim.fact.kind === "Agreement" &&
    claim.arguments.some((argument) => argument.as === "agreement" && argument.entity === key)
  );
}

function partyKey(local: LocalEntity): string {
  return local.gazetteerId ?? local.composedId ?? `~${slug(local.name)}`;
}

/** "Strategic partnership" is the name of many agreements: its parties tell which one a text means. */
function listed(surfaces: string[], parties: string[], knowledge: Knowledge): string | null {
  if (parties.length === 0) return null;
  const ids = surfaces.flatMap((surface) =>
    knowledge
      .byName(surface)
      .filter((entry) => entry.agreement && distinct(entry.agreement.parties).join() === parties.join())
      .map((entry) => entry.id),
  );
  const found = distinct(ids);
  return found.length === 1 ? found[0]! : null;
}

/** Gathers form, parties and dates of an agreement from the claims of its article. */
export function agreementTraits(
  entity: LocalEntity,
  extraction: Extraction,
  locals: Map<string, LocalEntity>,
  knowledge: Knowledge,
): AgreementTraits {
  const claims = extraction.claims.filter((claim) => about(claim, entity.key));
  const parties = distinct(
    claims
      .flatMap((claim) => claim.arguments)
      .filter((argument) => argument.as === "party" && argument.entity !== null)
      .map((argument) => locals.get(argument.entity!))
      .filter((local) => local !== undefined)
      .map(partyKey),
  );
  const facts = claims.map((claim) => claim.fact).filter((fact) => fact.kind === "Agreement");
  const written = AGREEMENT_FORMS.find((form) => form === entity.form);
  const surfaces = distinct([entity.name, ...entity.mentions.map((mention) => mention.text)]);
  return {
    form: written ?? commonest(facts.map((fact) => fact.form)),
    parties,
    dates: distinct(claims.map((claim) => claim.date).filter((date) => date !== null)),
    statuses: AGREEMENT_STATUSES.filter((status) => facts.some((fact) => fact.status === status)),
    listedId: listed(surfaces, parties, knowledge),
  };
}
