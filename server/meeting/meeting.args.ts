import { GraphQLCountryCode, GraphQLNonNegativeInt } from "graphql-scalars";
import { ArgsType, Field, Float, ID, InputType } from "type-graphql";
import type { Graph } from "#graph/connection";
import type {
  MeetingFilter as MeetingConditions,
  MeetingOrder as MeetingOrderWord,
} from "#graph/read/meeting-list";
import type {
  Channel as ChannelWord,
  MeetingAct as MeetingActWord,
  MeetingStatus as MeetingStatusWord,
} from "#model/vocabulary";
import { PageArgs } from "../page/page.args.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { MeetingOrder } from "../vocabulary/order.enums.js";
import { namesakes, readBounds, readIds, withoutNulls } from "../vocabulary/read-filter.js";
import { Channel, MeetingAct, MeetingStatus } from "../vocabulary/vocabulary.enums.js";

@InputType("MeetingFilter", { description: "Which meetings. All that is given must hold." })
export class MeetingFilter {
  @Field(() => [MeetingAct], { nullable: true, description: "Of one of these forms." })
  act?: MeetingActWord[] | null;

  @Field(() => [MeetingStatus], { nullable: true, description: "Of one of these statuses." })
  status?: MeetingStatusWord[] | null;

  @Field(() => [Channel], { nullable: true, description: "By one of these channels." })
  channel?: ChannelWord[] | null;

  @Field(() => EdtfDate, { nullable: true, description: "On or after the first day of this date." })
  from?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "On or before the last day of this date." })
  to?: string | null;

  @Field(() => [ID], { nullable: true, description: "All of these took part: people or bodies, up to 20." })
  participants?: string[] | null;

  @Field(() => GraphQLCountryCode, { nullable: true, description: "Somebody of this country took part." })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "Held there, or at a place within it." })
  place?: string | null;

  @Field(() => String, { nullable: true, description: "Reported in this language, ISO 639-1." })
  language?: string | null;

  @Field(() => String, { nullable: true, description: "Reported by this publisher." })
  publisher?: string | null;

  @Field(() => Float, { nullable: true, description: "Some claim of it is at least so sure, 0 to 1." })
  minConfidence?: number | null;

  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description: "So many independent sources report it.",
  })
  minSources?: number | null;

  @Field(() => String, { nullable: true, description: "The name of one who took part, as in `search`." })
  text?: string | null;
}

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingFilter, { nullable: true, description: "Which meetings; all by default." })
  filter?: MeetingFilter | null;

  @Field(() => MeetingOrder, { nullable: true, defaultValue: "newest", description: "Which come first." })
  orderBy?: MeetingOrderWord | null;
}

/**
 * What a caller asks for → what the graph is asked.
 * @throws GraphQLError BAD_INPUT
 */
export async function readMeetingFilter(
  graph: Graph,
  input: MeetingFilter | null | undefined,
): Promise<MeetingConditions> {
  const { from, to, country, participants, text, ...same } = input ?? {};
  return withoutNulls({
    ...withoutNulls(same),
    ...readBounds({ from, to, country }),
    participants: readIds("participants", participants),
    someOf: await namesakes(graph, text, ["Person", "Organization"]),
  });
}
