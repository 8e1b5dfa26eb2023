import {
  AGREEMENT_FORMS,
  AGREEMENT_STATUSES,
  CHANNELS,
  ENTITY_KINDS,
  MEETING_ACTS,
  MEETING_STATUSES,
} from "#model/vocabulary";
import type {
  AgreementForm,
  AgreementStatus,
  Channel,
  EntityKind,
  MeetingAct,
  MeetingStatus,
} from "../api/generated/graphql.js";

// The closed lists of the vocabulary, as the server's language spells them.
const spelt = <T extends string>(words: readonly string[]) =>
  words.map((word) => word.toUpperCase().replaceAll("-", "_") as T);

export const KINDS: readonly EntityKind[] = ENTITY_KINDS;
export const ACTS = spelt<MeetingAct>(MEETING_ACTS);
export const MEETS_BY = spelt<Channel>(CHANNELS);
export const STATUSES = spelt<MeetingStatus>(MEETING_STATUSES);
export const FORMS = spelt<AgreementForm>(AGREEMENT_FORMS);
export const AGREEMENT_STATES = spelt<AgreementStatus>(AGREEMENT_STATUSES);
