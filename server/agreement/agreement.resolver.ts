import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { agreements } from "#graph/read/agreement";
import { type EntityRecord, partiesOfAgreements } from "#graph/read/entity";
import { meetingsOfAgreements } from "#graph/read/meeting";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { findEntity } from "../entity/find-entity.js";
import { Meeting } from "../meeting/meeting.type.js";
import { AgreementConnection } from "../page/connections.js";
import { listPage } from "../page/read-page.js";
import { AgreementsArgs, readAgreementFilter } from "./agreement.args.js";
import { Agreement } from "./agreement.type.js";

const MOST_PARTIES = 100;
const MOST_MEETINGS = 100;

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, { nullable: true, description: "An agreement by id; null where there is none." })
  agreement(
    @Arg("id", () => ID, { description: "Such as `agreement/paris-agreement`." }) id: string,
    @Ctx() context: Context,
  ) {
    return findEntity(context, "Agreement", id);
  }

  @Query(() => AgreementConnection, { description: "Agreements, newest first." })
  async agreements(@Args(() => AgreementsArgs) args: AgreementsArgs, @Ctx() { graph }: Context) {
    const filter = await readAgreementFilter(graph, args.filter);
    return listPage(graph, agreements, filter, args.orderBy ?? "newest", args);
  }

  @FieldResolver(() => [Entity], { description: "Who is party to it." })
  async parties(@Root() { id }: EntityRecord, @Ctx() { batch }: Context) {
    return (await batch(partiesOfAgreements, id, { first: MOST_PARTIES })) ?? [];
  }

  @FieldResolver(() => [Meeting], { description: "Meetings at which it was concluded." })
  async concludedAt(@Root() { id }: EntityRecord, @Ctx() { batch }: Context) {
    return (await batch(meetingsOfAgreements, id, MOST_MEETINGS)) ?? [];
  }
}
