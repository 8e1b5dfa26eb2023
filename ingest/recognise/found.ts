import type { Span } from "#model/document";
import type { Mention } from "#model/mention";
import type { AgreementHead } from "../languages/agreement-words.js";
import type { BodyKind, OrganizationHead } from "../languages/body-words.js";
import type { Office, TitleHead } from "../languages/name-words.js";
import type { DateMention } from "./dates.js";

/** A body named in the text, before its country and id are settled. */
export interface BodyMention extends Mention {
  kind: "Organization" | "Place";
  head: OrganizationHead | null;
  /** ISO code of the country that its own words tell: "Quốc hội Pháp" → `fr`. */
  country?: string;
  /** Span of the head within the text. */
  headSpan?: Span;
  composedId?: string;
  /** "(CPV)" behind the name. */
  acronym?: Span & { text: string };
}

/** An office written in the text: "Chủ tịch Quốc hội", "French Minister of Armed Forces". */
export interface TitlePhrase extends Span {
  head: TitleHead;
  headSpan: Span;
  office: Office;
  /** Slug of the portfolio, where the words tell one. */
  portfolio?: string;
  /** Countries that its words name, in order. */
  countries: string[];
  /** Written once for several people ("Prime Ministers A and B"), before the first of them. */
  shared?: true;
}

/** A person's name with the offices written beside it. */
export interface PersonMention extends Mention {
  kind: "Person";
  titles: TitlePhrase[];
  /** "ông", "Mrs": what stood before the name. */
  honorific?: string;
  /** Where it starts; a full stop may stand behind it ("GS. "). */
  honorificStart?: number;
}

export interface AgreementMention extends Mention {
  kind: "Agreement";
  head: AgreementHead | null;
  composedId?: string;
  /** ISO codes or ids of parties that the name itself tells: "Việt Nam - Pháp". */
  parties: string[];
  form: string;
}

/** All that is named in a document. */
export interface Found {
  people: PersonMention[];
  bodies: BodyMention[];
  places: Mention[];
  agreements: AgreementMention[];
  dates: DateMention[];
  /** All offices, also those with nobody beside them ("the ambassador"). */
  titles: TitlePhrase[];
}

export type { BodyKind };
