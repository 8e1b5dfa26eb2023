import { registerEnumType } from "type-graphql";
import { AGREEMENT_ORDERS, type AgreementOrder as AgreementOrderWord } from "#graph/read/agreement";
import { ARTICLE_ORDERS, type ArticleOrder as ArticleOrderWord } from "#graph/read/article-list";
import { CLAIM_ORDERS, type ClaimOrder as ClaimOrderWord } from "#graph/read/claim-list";
import { ENTITY_ORDERS, type EntityOrder as EntityOrderWord } from "#graph/read/entity-list";
import { MEETING_ORDERS, type MeetingOrder as MeetingOrderWord } from "#graph/read/meeting-list";
import { PAIR_ORDERS, type PairOrder as PairOrderWord } from "#graph/read/who-met-whom";
import { describeValues, enumValues } from "./enum-values.js";

const description = "Which come first.";
const NEWEST = "The latest first; what has no date comes last.";
const OLDEST = "The earliest first; what has no date comes last.";

export const MeetingOrder = enumValues(MEETING_ORDERS);
registerEnumType(MeetingOrder, {
  name: "MeetingOrder",
  description,
  valuesConfig: describeValues<MeetingOrderWord>({
    newest: NEWEST,
    oldest: OLDEST,
    "most-reported": "Those that most independent sources report.",
  }),
});

export const ArticleOrder = enumValues(ARTICLE_ORDERS);
registerEnumType(ArticleOrder, {
  name: "ArticleOrder",
  description,
  valuesConfig: describeValues<ArticleOrderWord>({ newest: NEWEST, oldest: OLDEST }),
});

export const ClaimOrder = enumValues(CLAIM_ORDERS);
registerEnumType(ClaimOrder, {
  name: "ClaimOrder",
  description,
  valuesConfig: describeValues<ClaimOrderWord>({
    newest: "Those of the newest articles first, then by place in the text.",
    oldest: "Those of the oldest articles first, then by place in the text.",
    surest: "Those found with most confidence.",
    "least-sure": "Those found with least confidence.",
  }),
});

export const EntityOrder = enumValues(ENTITY_ORDERS);
registerEnumType(EntityOrder, {
  name: "EntityOrder",
  description,
  valuesConfig: describeValues<EntityOrderWord>({
    "most-met": "Those with most held meetings.",
    "most-named": "Those that most articles name.",
    name: "By name.",
  }),
});

export const AgreementOrder = enumValues(AGREEMENT_ORDERS);
registerEnumType(AgreementOrder, {
  name: "AgreementOrder",
  description,
  valuesConfig: describeValues<AgreementOrderWord>({
    newest: NEWEST,
    oldest: OLDEST,
    "most-named": "Those that most articles name.",
  }),
});

export const PairOrder = enumValues(PAIR_ORDERS);
registerEnumType(PairOrder, {
  name: "PairOrder",
  description,
  valuesConfig: describeValues<PairOrderWord>({
    "most-met": "Those who met most often, then those who met last.",
    latest: "Those whose last meeting is the latest.",
    earliest: "Those whose first meeting is the earliest.",
  }),
});
