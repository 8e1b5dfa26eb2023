import { GraphQLCountryCode } from "graphql-scalars";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import type {
  EventKind as EventKindWord,
  TimelineFilter as TimelineConditions,
  TimelineOrder as TimelineOrderWord,
} from "#graph/read/timeline";
import { PageArgs } from "../page/page.args.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { readBounds, withoutNulls } from "../vocabulary/read-filter.js";
import { EventKind, TimelineOrder } from "./timeline.type.js";

@InputType("TimelineFilter", { description: "Which meetings and agreements. All that is given must hold." })
export class TimelineFilter {
  @Field(() => [EventKind], { nullable: true, description: "Of one of these kinds." })
  kinds?: EventKindWord[] | null;

  @Field(() => ID, { nullable: true, description: "This entity took part, is party, or it was held there." })
  entity?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "On or after the first day of this date." })
  from?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "On or before the last day of this date." })
  to?: string | null;

  @Field(() => GraphQLCountryCode, { nullable: true, description: "Of one who took part or is party." })
  country?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only what happened: held meetings, no letters, concluded agreements; or only what did not.",
  })
  happened?: boolean | null;
}

@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => TimelineFilter, { nullable: true, description: "Which; all by default." })
  filter?: TimelineFilter | null;

  @Field(() => TimelineOrder, { nullable: true, defaultValue: "oldest", description: "Which come first." })
  orderBy?: TimelineOrderWord | null;
}

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT
 */
export function readTimelineFilter(input: TimelineFilter | null | undefined): TimelineConditions {
  const { from, to, country, ...same } = input ?? {};
  return { ...withoutNulls(same), ...readBounds({ from, to, country }) };
}
