import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { createPubSub } from "graphql-yoga";
import { buildSchema } from "type-graphql";
import { AgreementResolver } from "./agreement/agreement.resolver.js";
import { ArticleResolver } from "./article/article.resolver.js";
import { MentionSpanResolver } from "./article/mention-span.resolver.js";
import { checkRole } from "./auth/auth-checker.js";
import { CandidateResolver } from "./candidate/candidate.resolver.js";
import { ChangeResolver } from "./change/change.resolver.js";
import { ClaimResolver } from "./claim/claim.resolver.js";
import { ClaimArgumentResolver } from "./claim/claim-argument.resolver.js";
import { ContradictionResolver } from "./contradiction/contradiction.resolver.js";
import { CompanionResolver, DossierResolver } from "./dossier/dossier.resolver.js";
import { EntityResolver } from "./entity/entity.resolver.js";
import { readPlainly } from "./execute/plain-fields.js";
import { JudgementResolver } from "./judgement/judgement.resolver.js";
import { KeyResolver } from "./key/key.resolver.js";
import { MeetingResolver } from "./meeting/meeting.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { FollowedAgreementResolver, PairAgreementsResolver } from "./pair/followed.resolver.js";
import { PairResolver } from "./pair/pair.resolver.js";
import { PathResolver } from "./path/path.resolver.js";
import { PersonResolver } from "./person/person.resolver.js";
import { PlaceResolver } from "./place/place.resolver.js";
import { PlaceCountResolver } from "./place/place-count.resolver.js";
import { PreviewResolver } from "./preview/preview.resolver.js";
import { ReportResolver } from "./report/report.resolver.js";
import { ReviewResolver } from "./review/review.resolver.js";
import { RoleResolver } from "./role/role.resolver.js";
import { ArticleSearchResolver } from "./search/article-search.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { CoverageResolver } from "./statistics/coverage.resolver.js";
import { StatisticsResolver } from "./statistics/statistics.resolver.js";
import { SubgraphResolver } from "./subgraph/subgraph.resolver.js";
import { TimelineResolver } from "./timeline/timeline.resolver.js";
import { UnloadResolver } from "./unload/unload.resolver.js";

/** The schema, built from the resolvers below. `server/schema.graphql` is printed from it. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      EntityResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      AgreementResolver,
      RoleResolver,
      MeetingResolver,
      PairResolver,
      ClaimResolver,
      ClaimArgumentResolver,
      ArticleResolver,
      MentionSpanResolver,
      SearchResolver,
      ArticleSearchResolver,
      SubgraphResolver,
      PathResolver,
      StatisticsResolver,
      CoverageResolver,
      TimelineResolver,
      PlaceCountResolver,
      ContradictionResolver,
      CandidateResolver,
      DossierResolver,
      CompanionResolver,
      PairAgreementsResolver,
      FollowedAgreementResolver,
      PreviewResolver,
      JudgementResolver,
      ReviewResolver,
      ReportResolver,
      UnloadResolver,
      ChangeResolver,
      KeyResolver,
    ],
    authChecker: checkRole,
    // Asked for wherever there are subscriptions, although ours have sources of their own.
    pubSub: createPubSub(),
    validate: false,
  });
  return readPlainly(schema);
}
