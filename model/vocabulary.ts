/**
 * The vocabulary of the whole product: kinds of thing, kinds of relation, and the closed lists that
 * describe them. Constraints, GraphQL enums, the drawing styles and the NDJSON contract derive from here;
 * a new kind is one entry here, then follow the compiler.
 */

/** Kinds of entity; each is spelled the same as Neo4j label, GraphQL enum value and NDJSON `type`. */
export const ENTITY_KINDS = ["Person", "Organization", "Place", "Agreement"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Prefix of the public id of each kind: `person/to-lam`. */
export const ID_PREFIX = {
  Person: "person",
  Organization: "org",
  Place: "place",
  Agreement: "agreement",
} as const satisfies Record<EntityKind, string>;

/** What a claim can state. `Relation` is a binary fact between two entities. */
export const FACT_KINDS = ["Meeting", "Agreement", "Role", "Relation"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Form of a meeting, after the distinctions of CAMEO (consult, visit, host, sign) that news reports make. */
export const MEETING_ACTS = [
  "talks",
  "reception",
  "visit",
  "call",
  "signing",
  "ceremony",
  "welcome",
  "letter",
] as const;
export type MeetingAct = (typeof MEETING_ACTS)[number];

/** How people were in contact. The annotation guide calls it `kind`. Letters never count as having met. */
export const CHANNELS = ["in-person", "video", "phone", "letter"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether a meeting happened, by the words of its claims. Only `held` counts as having met. */
export const MEETING_STATUSES = ["held", "planned", "cancelled", "denied", "unclear"] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const AGREEMENT_FORMS = [
  "treaty",
  "accord",
  "memorandum",
  "declaration",
  "contract",
  "partnership",
  "convention",
  "letter-of-intent",
  "twinning",
  "programme",
] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

export const AGREEMENT_STATUSES = ["proposed", "negotiating", "signed", "in-force", "ended"] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Relations between two entities that a text states, and which kinds they may join. */
export const RELATIONS = {
  TWINNED_WITH: { from: ["Place"], to: ["Place"], symmetric: true },
  PART_OF: { from: ["Place", "Organization"], to: ["Place", "Organization"], symmetric: false },
  BASED_IN: { from: ["Organization"], to: ["Place"], symmetric: false },
  MEMBER_OF: { from: ["Person"], to: ["Organization"], symmetric: false },
} as const satisfies Record<
  string,
  { from: readonly EntityKind[]; to: readonly EntityKind[]; symmetric: boolean }
>;
export type RelationType = keyof typeof RELATIONS;

/** Where the surface of an argument stands: in the quote, elsewhere in the article, or only in a gazetteer. */
export const BASES = ["stated", "anchored", "gazetteer"] as const;
export type Basis = (typeof BASES)[number];

/** What an argument is to its fact. Participants of a meeting carry a `side` as well. */
export const ARGUMENT_ROLES = [
  "participant",
  "place",
  "date",
  "party",
  "signatory",
  "agreement",
  "holder",
  "title",
  "organization",
  "from",
  "to",
] as const;
export type ArgumentRole = (typeof ARGUMENT_ROLES)[number];

/** Languages that have a pack in `ingest/languages/`. An article in another language is stored without claims. */
export const LANGUAGES = ["vi", "fr", "en", "id"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
