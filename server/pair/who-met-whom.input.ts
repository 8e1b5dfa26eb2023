import { GraphQLCountryCode, GraphQLNonNegativeInt } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import type { Channel as ChannelWord, MeetingStatus as MeetingStatusWord } from "#model/vocabulary";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { Channel, MeetingStatus } from "../vocabulary/vocabulary.enums.js";

@InputType("WhoMetWhomFilter", { description: "Which pairs to list. All that is given must hold." })
export class WhoMetWhomFilter {
  @Field(() => ID, { nullable: true, description: "One of the two." })
  person?: string | null;

  @Field(() => [ID], { nullable: true, description: "Both are among these." })
  persons?: string[] | null;

  @Field(() => ID, { nullable: true, description: "One of the two holds, or held, an office there." })
  organization?: string | null;

  @Field(() => GraphQLCountryCode, { nullable: true, description: "Country of one of the two." })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "They met there, or at a place within it." })
  place?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Met on or after the first day of this date. Undated meetings do not answer.",
  })
  from?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Met on or before the last day of this date. Undated meetings do not answer.",
  })
  to?: string | null;

  @Field(() => [MeetingStatus], {
    nullable: true,
    description:
      "By meetings of these statuses, also where the two never met; `count` still counts held ones.",
  })
  status?: MeetingStatusWord[] | null;

  @Field(() => [Channel], { nullable: true, description: "By meetings of these channels." })
  channel?: ChannelWord[] | null;

  @Field(() => String, { nullable: true, description: "The name of one of the two, as in `search`." })
  text?: string | null;

  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: "Least number of held meetings." })
  minCount?: number | null;
}
