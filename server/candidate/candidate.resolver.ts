import {
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { entitiesByIds } from "#graph/read/entity";
import { type CandidateRecord, candidates } from "#graph/read/review";
import type { Context } from "../context.js";
import { Entity } from "../entity/entity.type.js";
import { PageArgs } from "../page/page.args.js";
import { listPage } from "../page/read-page.js";
import { ReviewReason } from "../review/reason.type.js";
import { withoutNulls } from "../vocabulary/read-filter.js";
import { Candidate, CandidateConnection } from "./candidate.type.js";

@ArgsType()
export class CandidatesArgs extends PageArgs {
  @Field(() => Float, { nullable: true, description: "At least so alike." })
  minScore?: number | null;

  @Field(() => ID, { nullable: true, description: "One of the two is this." })
  entity?: string | null;
}

@Resolver(() => Candidate)
export class CandidateResolver {
  @Authorized("contributor")
  @Query(() => CandidateConnection, { description: "Identities that may be one, the likeliest first." })
  candidates(@Args(() => CandidatesArgs) args: CandidatesArgs, @Ctx() { graph }: Context) {
    const { minScore, entity } = args;
    return listPage(graph, candidates, withoutNulls({ minScore, entity }), "likeliest", args);
  }

  @FieldResolver(() => Entity, { description: "One of the two." })
  left(@Root() { left }: CandidateRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, left);
  }

  @FieldResolver(() => Entity, { description: "The other." })
  right(@Root() { right }: CandidateRecord, @Ctx() { batch }: Context) {
    return batch(entitiesByIds, right);
  }

  @FieldResolver(() => [ReviewReason], { description: "For and against." })
  reasons(@Root() { reasons }: CandidateRecord): ReviewReason[] {
    return reasons.map(({ name, weight, value }) => ({ name, weight: weight * value }));
  }
}
