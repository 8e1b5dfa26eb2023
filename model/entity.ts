import type {
  AgreementForm,
  AgreementStatus,
  Channel,
  EntityKind,
  LanguageCode,
  MeetingAct,
  MeetingStatus,
  RelationType,
} from "./vocabulary.js";

/** One name of an entity, and the language of the article or gazetteer that uses it. */
export interface Name {
  text: string;
  lang: LanguageCode | "und";
}

/** A thing in the world, resolved over a set of articles. */
export interface Entity {
  id: string;
  kind: EntityKind;
  /** Display name. */
  name: string;
  names: Name[];
  /** ISO 3166-1 alpha-2 in lower case. */
  country: string | null;
  /** Where the id comes from: a gazetteer entry, the parts of the name, or the text alone. */
  basis: "gazetteer" | "composed" | "text";
  place?: { isoCode: string | null; latitude: number | null; longitude: number | null };
  agreement?: { form: AgreementForm; status: AgreementStatus | null; date: string | null };
}

/** A person or body on a side of a meeting. */
export interface Participant {
  entityId: string;
  side: number;
  claimIds: string[];
}

/** One encounter, with all the claims that report it. */
export interface Meeting {
  id: string;
  act: MeetingAct;
  channel: Channel;
  status: MeetingStatus;
  /** The most precise EDTF date that contradicts no other claim; null where none is known. */
  date: string | null;
  /** All dates that claims give, when they contradict each other. */
  contradictingDates: string[];
  participants: Participant[];
  placeIds: string[];
  claimIds: string[];
}

/** A person holding an office. */
export interface Role {
  id: string;
  personId: string;
  organizationId: string | null;
  /** Titles as written, by language. */
  titles: Name[];
  /** Earliest and latest date at which an article gives the person this office (EDTF). */
  from: string | null;
  to: string | null;
  claimIds: string[];
  /** What tells it from the person's other offices at that body: a kind of office, or a title. */
  office: string;
  /** The claim that said it first, by which it has its id. */
  first: { publishedAt: string | null; articleId: string; start: number; id: string };
}

/** A binary fact between two entities. */
export interface Relation {
  type: RelationType;
  from: string;
  to: string;
  date: string | null;
  claimIds: string[];
}

/** Someone is party to an agreement. */
export interface Party {
  agreementId: string;
  entityId: string;
  claimIds: string[];
}

/** Two identities that the machine kept apart, and that a person may judge. */
export interface Candidate {
  left: string;
  right: string;
  score: number;
  reasons: { name: string; weight: number; value: number }[];
}

/** What a set of articles says of the world: the content of the graph, as a function of the set. */
export interface World {
  entities: Entity[];
  /** From `<article id> <local key>` to entity id. */
  identities: Map<string, string>;
  meetings: Meeting[];
  roles: Role[];
  relations: Relation[];
  parties: Party[];
  /** Agreement → meeting at which a claim says it was concluded. */
  concludedAt: { agreementId: string; meetingId: string; claimIds: string[] }[];
  candidates: Candidate[];
}
