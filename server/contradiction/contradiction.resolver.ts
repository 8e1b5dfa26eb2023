import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { ClaimRecord } from "#graph/read/claim";
import { claimsOfMeetings } from "#graph/read/claim-list";
import { type Disagreement as DisagreementWord, disagreements } from "#graph/read/contradiction";
import { entitiesByIds } from "#graph/read/entity";
import { meetingsByIds } from "#graph/read/meeting";
import type { Context } from "../context.js";
import type { Batch } from "../loaders.js";
import { Meeting } from "../meeting/meeting.type.js";
import { connectionOf } from "../page/connection.js";
import { PageArgs } from "../page/page.args.js";
import { pageBounds } from "../page/read-page.js";
import {
  ContradictingValue,
  Contradiction,
  ContradictionConnection,
  type ContradictionRecord,
  Disagreement,
} from "./contradiction.type.js";

const MOST_CLAIMS = 200;

@ArgsType()
export class ContradictionsArgs extends PageArgs {
  @Field(() => Disagreement, {
    nullable: true,
    defaultValue: "date",
    description: "What they disagree on.",
  })
  about?: DisagreementWord | null;
}

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @Query(() => ContradictionConnection, {
    description: "Meetings whose claims disagree, those of most claims first.",
  })
  async contradictions(@Args(() => ContradictionsArgs) args: ContradictionsArgs, @Ctx() { graph }: Context) {
    const about = args.about ?? "date";
    const order = "most-claims";
    const list = disagreements[about];
    const page = await list.page(graph, { ...pageBounds(about, args), order, filter: {} });
    const items = page.items.map(({ key, item }) => ({ key, item: { meetingId: item, about } }));
    return connectionOf({ ...page, items }, { order: about, after: args.after }, () => list.count(graph, {}));
  }

  @FieldResolver(() => Meeting, { description: "The meeting." })
  meeting(@Root() { meetingId }: ContradictionRecord, @Ctx() { batch }: Context) {
    return batch(meetingsByIds, meetingId);
  }

  @FieldResolver(() => [ContradictingValue], {
    description: "The values side by side, those of most claims first.",
  })
  async values(@Root() { meetingId, about }: ContradictionRecord, @Ctx() { batch }: Context) {
    const all = { first: MOST_CLAIMS, after: null, order: "newest", filter: {} } as const;
    const page = await batch(claimsOfMeetings.page, meetingId, all);
    const claims = (page?.items ?? []).map(({ item }) => item);
    const values = new Map<string, ClaimRecord[]>();
    for (const claim of claims)
      for (const value of await VALUES[about](claim, batch))
        values.set(value, [...(values.get(value) ?? []), claim]);
    return [...values]
      .map(([value, said]) => ({ value, claims: said }))
      .sort((x, y) => y.claims.length - x.claims.length || (x.value < y.value ? -1 : 1));
  }
}

/** What a claim says of each. */
const VALUES: Record<DisagreementWord, (claim: ClaimRecord, batch: Batch) => Promise<string[]>> = {
  date: async ({ date }) => (date === null ? [] : [date]),
  status: async ({ status }) => (status === null ? [] : [status]),
  place: async ({ arguments: named }, batch) => {
    const ids = named.flatMap(({ as, entityId }) => (as === "place" && entityId !== null ? [entityId] : []));
    const places = await Promise.all(ids.map((id) => batch(entitiesByIds, id)));
    return [...new Set(places.flatMap((place) => place?.name ?? []))];
  },
};
