import type { Span } from "./document.js";
import type {
  AgreementForm,
  AgreementStatus,
  ArgumentRole,
  Basis,
  Channel,
  MeetingAct,
  MeetingStatus,
  RelationType,
} from "./vocabulary.js";

/** One argument of a claim: what it names, and where that is written. */
export interface ClaimArgument extends Span {
  as: ArgumentRole;
  /** Key of a local entity of the same article; null for dates and titles, which are literals. */
  entity: string | null;
  /** Verbatim text at the span; a stand-in ("the ambassador") when coreference resolved it. */
  surface: string;
  basis: Basis;
  /** For participants: people of one side share the number. */
  side?: number;
}

export interface MeetingFact {
  kind: "Meeting";
  act: MeetingAct;
  channel: Channel;
  status: MeetingStatus;
}

export interface AgreementFact {
  kind: "Agreement";
  form: AgreementForm;
  status: AgreementStatus;
}

export interface RoleFact {
  kind: "Role";
  /** As written. */
  title: string;
}

export interface RelationFact {
  kind: "Relation";
  type: RelationType;
}

export type Fact = MeetingFact | AgreementFact | RoleFact | RelationFact;

/**
 * One article's statement of one fact. The quote stands verbatim at its offsets and holds the surface of every
 * person or body that the claim is about; date and place may be anchored elsewhere, with a span of their own.
 */
export interface Claim extends Span {
  /** `claim/` and a hash of article id, offsets, rule and fact: a function of the article alone. */
  id: string;
  articleId: string;
  fact: Fact;
  /** `article.text.slice(start, end)`. */
  quote: string;
  /** When it happened, EDTF, or null where the text does not tell. */
  date: string | null;
  /**
   * True where the text places the event before its own news ("in 2018, he met ..."): such a claim never takes
   * its date from the article's date.
   */
  recalled: boolean;
  rule: string;
  /** Between 0 and 1. */
  confidence: number;
  arguments: ClaimArgument[];
}
