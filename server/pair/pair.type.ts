import { Field, Int, ObjectType } from "type-graphql";
import type { Channel as ChannelWord } from "#model/vocabulary";
import { Node } from "../node/node.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { Channel } from "../vocabulary/vocabulary.enums.js";

@ObjectType("YearCount", { description: "Held meetings of one year." })
export class YearCount {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => Int, { description: "Held meetings." })
  count: number;
}

@ObjectType("MeetingPair", {
  implements: Node,
  description:
    "Two people on different sides of at least one held meeting. Computed when asked; letters never count.",
})
export class MeetingPair extends Node {
  @Field(() => Int, { description: "Held meetings, in person, by video or by phone." })
  count: number;

  @Field(() => Int, { description: "Meetings that were announced: beside the count, not in it." })
  planned: number;

  @Field(() => EdtfDate, { nullable: true, description: "Date of the first held meeting that has one." })
  first: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Date of the last held meeting that has one." })
  last: string | null;

  @Field(() => [YearCount], { description: "Held meetings by year; undated ones are left out." })
  years: YearCount[];

  @Field(() => Int, { description: "Articles that report these meetings." })
  articleCount: number;

  @Field(() => [Channel], { description: "How they were in contact." })
  channels: ChannelWord[];
}

@ObjectType("FollowedAgreement", {
  description: "An agreement that came at or after a meeting of two people.",
})
export class FollowedAgreement {
  @Field(() => Boolean, { description: "Whether it was concluded at that meeting." })
  there: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Days from the meeting to it, where both are known to the day.",
  })
  days: number | null;
}
