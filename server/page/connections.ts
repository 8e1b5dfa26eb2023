import type { ArticleRecord } from "#graph/read/article";
import type { ClaimRecord } from "#graph/read/claim";
import type { EntityRecord } from "#graph/read/entity";
import type { MeetingRecord } from "#graph/read/meeting";
import type { PairRecord } from "#graph/read/pair";
import { Agreement } from "../agreement/agreement.type.js";
import { Article } from "../article/article.type.js";
import { Claim } from "../claim/claim.type.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Organization } from "../organization/organization.type.js";
import { MeetingPair } from "../pair/pair.type.js";
import { Person } from "../person/person.type.js";
import { Place } from "../place/place.type.js";
import { connectionType } from "./connection.js";

export const PersonConnection = connectionType<EntityRecord>("Person", () => Person, "people");
export const OrganizationConnection = connectionType<EntityRecord>(
  "Organization",
  () => Organization,
  "organizations",
);
export const PlaceConnection = connectionType<EntityRecord>("Place", () => Place, "places");
export const AgreementConnection = connectionType<EntityRecord>("Agreement", () => Agreement, "agreements");
export const MeetingConnection = connectionType<MeetingRecord>("Meeting", () => Meeting, "meetings");
export const ArticleConnection = connectionType<ArticleRecord>("Article", () => Article, "articles");
export const ClaimConnection = connectionType<ClaimRecord>("Claim", () => Claim, "claims");
export const MeetingPairConnection = connectionType<PairRecord>("MeetingPair", () => MeetingPair, "pairs");
