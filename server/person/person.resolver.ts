import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { agreementsOfEntities } from "#graph/read/agreement";
import type { EntityRecord } from "#graph/read/entity";
import { meetingsOfEntities } from "#graph/read/meeting-list";
import { rolesOfEntities } from "#graph/read/role";
import { pairsOfPeople, peopleMet } from "#graph/read/who-met-whom";
import { AgreementsArgs } from "../agreement/agreement.args.js";
import { agreementsAround } from "../agreement/agreements-around.js";
import type { Context } from "../context.js";
import { findEntity } from "../entity/find-entity.js";
import { MeetingsArgs } from "../meeting/meeting.args.js";
import { meetingsAround } from "../meeting/meetings-around.js";
import { connectionOf } from "../page/connection.js";
import { AgreementConnection, MeetingConnection, MeetingPairConnection } from "../page/connections.js";
import { pageBounds } from "../page/read-page.js";
import { MetArgs } from "../pair/pair.args.js";
import { pairsWanted } from "../pair/pairs-wanted.js";
import { Role } from "../role/role.type.js";
import { Person } from "./person.type.js";

const MOST_ROLES = 100;

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: "A person by id; null where there is none." })
  person(
    @Arg("id", () => ID, { description: "Such as `person/to-lam`." }) id: string,
    @Ctx() context: Context,
  ) {
    return findEntity(context, "Person", id);
  }

  @FieldResolver(() => [Role], { description: "Offices held, latest first." })
  async roles(@Root() { id }: EntityRecord, @Ctx() { batch }: Context) {
    return (await batch(rolesOfEntities, id, MOST_ROLES)) ?? [];
  }

  @FieldResolver(() => MeetingConnection, { description: "Meetings of any status, newest first." })
  meetings(
    @Root() { id }: EntityRecord,
    @Args(() => MeetingsArgs) args: MeetingsArgs,
    @Ctx() context: Context,
  ) {
    return meetingsAround(context, meetingsOfEntities, id, args);
  }

  @FieldResolver(() => MeetingPairConnection, { description: "Whom this person met." })
  async met(
    @Root() { id }: EntityRecord,
    @Args(() => MetArgs) args: MetArgs,
    @Ctx() { batch }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = args.orderBy ?? "most-met";
    const page = await batch(pairsOfPeople, id, {
      order,
      ...pageBounds(order, args),
      wanted: pairsWanted(info),
    });
    return connectionOf(
      page ?? { items: [], more: false },
      { order, after: args.after },
      async () => (await batch(peopleMet, id, null)) ?? 0,
    );
  }

  @FieldResolver(() => AgreementConnection, {
    description: "Agreements this person is party to, newest first.",
  })
  agreements(
    @Root() { id }: EntityRecord,
    @Args(() => AgreementsArgs) args: AgreementsArgs,
    @Ctx() context: Context,
  ) {
    return agreementsAround(context, agreementsOfEntities, id, args);
  }
}
