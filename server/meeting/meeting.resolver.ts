import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { agreementsOfMeetings } from "#graph/read/agreement";
import { articlesOfMeetings } from "#graph/read/article-list";
import { claimsOfMeetings } from "#graph/read/claim-list";
import { disagreementsOfMeetings } from "#graph/read/contradiction";
import { placesOfMeetings } from "#graph/read/entity";
import { type MeetingRecord, meetingsByIds, participantsOfMeetings } from "#graph/read/meeting";
import { meetings } from "#graph/read/meeting-list";
import { MOST_PARTICIPANTS, MOST_PLACES } from "#graph/read/meeting-whole";
import { Agreement } from "../agreement/agreement.type.js";
import { ArticlesArgs, readArticleFilter } from "../article/article.args.js";
import { ClaimsArgs, readClaimFilter } from "../claim/claim.args.js";
import type { Context } from "../context.js";
import { Contradiction, type ContradictionRecord } from "../contradiction/contradiction.type.js";
import { Entity } from "../entity/entity.type.js";
import { selectedAt } from "../execute/selection.js";
import { connectionOf } from "../page/connection.js";
import { ArticleConnection, ClaimConnection, MeetingConnection } from "../page/connections.js";
import { pageAround, pageBounds } from "../page/read-page.js";
import { MeetingsArgs, readMeetingFilter } from "./meeting.args.js";
import { Meeting } from "./meeting.type.js";
import { meetingsWanted, readAhead } from "./meetings-wanted.js";
import { Participant } from "./participant.type.js";

const MOST_AGREEMENTS = 100;

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, { nullable: true, description: "A meeting by id; null where there is none." })
  async meeting(
    @Arg("id", () => ID, { description: "Such as `meeting/1f0c2ab4`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(meetingsByIds, id)) ?? null;
  }

  @Query(() => MeetingConnection, { description: "Meetings of any status, newest first." })
  async meetings(
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @Ctx() { graph, batch }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = await readMeetingFilter(graph, args.filter);
    const [order, { after }] = [args.orderBy ?? "newest", args];
    const request = { filter, order, ...pageBounds(order, args), wanted: meetingsWanted(info) };
    const { items, more } = await meetings.page(graph, request);
    const countArticles = async (id: string) => (await batch(articlesOfMeetings.count, id, {})) ?? 0;
    const read = items.map(({ key, item }) => ({ key, item: readAhead(item, countArticles) }));
    return connectionOf({ items: read, more }, { order, after }, () => meetings.count(graph, filter));
  }

  @FieldResolver(() => [Participant], { description: "Who took part, side by side." })
  async participants(
    @Root() { id }: MeetingRecord,
    @Ctx() { batch }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { first: MOST_PARTICIPANTS, wanted: selectedAt(info, "entity") };
    return (await batch(participantsOfMeetings, id, asked)) ?? [];
  }

  @FieldResolver(() => [Entity], { description: "Where it was held: places, or bodies at whose seat." })
  async places(@Root() { id }: MeetingRecord, @Ctx() { batch }: Context, @Info() info: GraphQLResolveInfo) {
    return (await batch(placesOfMeetings, id, { first: MOST_PLACES, wanted: selectedAt(info) })) ?? [];
  }

  @FieldResolver(() => [Agreement], { description: "What was concluded there." })
  async agreements(@Root() { id }: MeetingRecord, @Ctx() { batch }: Context) {
    return (await batch(agreementsOfMeetings, id, MOST_AGREEMENTS)) ?? [];
  }

  @FieldResolver(() => [Contradiction], {
    description: "What its claims disagree on, the values side by side; empty where they agree.",
  })
  async contradictions(@Root() { id }: MeetingRecord, @Ctx() { batch }: Context) {
    const found = (await batch(disagreementsOfMeetings, id)) ?? [];
    return found.map((about): ContradictionRecord => ({ meetingId: id, about }));
  }

  @FieldResolver(() => ArticleConnection, { description: "Articles that report it." })
  articles(
    @Root() { id }: MeetingRecord,
    @Args(() => ArticlesArgs) args: ArticlesArgs,
    @Ctx() { batch }: Context,
  ) {
    const filter = readArticleFilter(args.filter);
    return pageAround(batch, articlesOfMeetings, id, filter, args.orderBy ?? "newest", args);
  }

  @FieldResolver(() => ClaimConnection, { description: "Claims that report it." })
  claims(@Root() { id }: MeetingRecord, @Args(() => ClaimsArgs) args: ClaimsArgs, @Ctx() { batch }: Context) {
    return pageAround(
      batch,
      claimsOfMeetings,
      id,
      readClaimFilter(args.filter),
      args.orderBy ?? "newest",
      args,
    );
  }
}
