import { registerEnumType } from "type-graphql";
import {
  AGREEMENT_FORMS,
  AGREEMENT_STATUSES,
  type AgreementForm as AgreementFormWord,
  type AgreementStatus as AgreementStatusWord,
  ARGUMENT_ROLES,
  type ArgumentRole as ArgumentRoleWord,
  BASES,
  type Basis as BasisWord,
  CHANNELS,
  type Channel as ChannelWord,
  ENTITY_KINDS,
  type EntityKind as EntityKindWord,
  FACT_KINDS,
  type FactKind as FactKindWord,
  MEETING_ACTS,
  MEETING_STATUSES,
  type MeetingAct as MeetingActWord,
  type MeetingStatus as MeetingStatusWord,
} from "#model/vocabulary";
import { describeValues, enumValues } from "./enum-values.js";

export const EntityKind = enumValues(ENTITY_KINDS);
registerEnumType(EntityKind, {
  name: "EntityKind",
  description: "What sort of thing an entity is.",
  valuesConfig: describeValues<EntityKindWord>({
    Person: "A human being, named.",
    Organization: "A ministry, embassy, company, university, party: a body that acts.",
    Place: "A country, province, city or site.",
    Agreement: "A treaty, memorandum, contract, twinning: something that parties conclude.",
  }),
});

export const FactKind = enumValues(FACT_KINDS);
registerEnumType(FactKind, {
  name: "FactKind",
  description: "What a claim states.",
  valuesConfig: describeValues<FactKindWord>({
    Meeting: "People or bodies were brought together.",
    Agreement: "Parties concluded, or mean to conclude, an agreement.",
    Role: "A person holds an office.",
    Relation: "A binary fact between two entities, such as a seat or a membership.",
  }),
});

export const MeetingAct = enumValues(MEETING_ACTS);
registerEnumType(MeetingAct, {
  name: "MeetingAct",
  description: "The form that a meeting took.",
  valuesConfig: describeValues<MeetingActWord>({
    talks: "Formal or working talks.",
    reception: "One side received the other.",
    visit: "One side visited the other.",
    call: "A call, by phone or video.",
    signing: "A text was signed.",
    ceremony: "A ceremony, commemoration or conference.",
    welcome: "An official welcome.",
    letter: "A letter or message was sent.",
  }),
});

export const Channel = enumValues(CHANNELS);
registerEnumType(Channel, {
  name: "Channel",
  description: "How people were in contact. A letter never counts as having met.",
  valuesConfig: describeValues<ChannelWord>({
    "in-person": "In one place.",
    video: "By video.",
    phone: "By phone.",
    letter: "In writing: shown beside, never counted.",
  }),
});

export const MeetingStatus = enumValues(MEETING_STATUSES);
registerEnumType(MeetingStatus, {
  name: "MeetingStatus",
  description: "Whether a meeting happened, by the words of its claims. Only held ones count.",
  valuesConfig: describeValues<MeetingStatusWord>({
    held: "It took place.",
    planned: "It was announced.",
    cancelled: "It was called off.",
    denied: "A side denies it.",
    unclear: "The articles do not tell.",
  }),
});

export const AgreementForm = enumValues(AGREEMENT_FORMS);
registerEnumType(AgreementForm, {
  name: "AgreementForm",
  description: "What sort of text an agreement is.",
  valuesConfig: describeValues<AgreementFormWord>({
    treaty: "A treaty between states.",
    accord: "An accord or agreement.",
    memorandum: "A memorandum of understanding.",
    declaration: "A joint declaration or statement.",
    contract: "A commercial contract.",
    partnership: "A partnership.",
    convention: "A convention.",
    "letter-of-intent": "A letter of intent.",
    twinning: "A twinning of two places.",
    programme: "A programme of cooperation.",
  }),
});

export const AgreementStatus = enumValues(AGREEMENT_STATUSES);
registerEnumType(AgreementStatus, {
  name: "AgreementStatus",
  description: "How far an agreement has come, by the latest that its claims say.",
  valuesConfig: describeValues<AgreementStatusWord>({
    proposed: "Someone proposed it.",
    negotiating: "It is being negotiated.",
    signed: "It was signed.",
    "in-force": "It is in force.",
    ended: "It has ended.",
  }),
});

export const Basis = enumValues(BASES);
registerEnumType(Basis, {
  name: "Basis",
  description: "Where the surface of an argument stands.",
  valuesConfig: describeValues<BasisWord>({
    stated: "In the quote itself.",
    anchored: "Elsewhere in the article: its dateline, the next sentence, the name behind a pronoun.",
    gazetteer: "Only in a list of known names.",
  }),
});

export const ArgumentRole = enumValues(ARGUMENT_ROLES);
registerEnumType(ArgumentRole, {
  name: "ArgumentRole",
  description: "What an argument is to the fact that its claim states.",
  valuesConfig: describeValues<ArgumentRoleWord>({
    participant: "Took part in the meeting, on a side.",
    place: "Where it happened.",
    date: "When it happened.",
    party: "Party to the agreement.",
    signatory: "Signed the agreement.",
    agreement: "The agreement itself.",
    holder: "Holds the office.",
    title: "Title of the office, as written.",
    organization: "Body of the office.",
    from: "First of the two entities of a relation.",
    to: "Second of the two entities of a relation.",
  }),
});
