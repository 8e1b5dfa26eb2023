import { Field, Int, ObjectType } from "type-graphql";
import type {
  Channel as ChannelWord,
  MeetingAct as MeetingActWord,
  MeetingStatus as MeetingStatusWord,
} from "#model/vocabulary";
import { Node } from "../node/node.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { Channel, MeetingAct, MeetingStatus } from "../vocabulary/vocabulary.enums.js";

@ObjectType("Meeting", {
  implements: Node,
  description: "One encounter of people or bodies, with all the claims that report it.",
})
export class Meeting extends Node {
  @Field(() => String, {
    description: "Names of those who took part, sides apart: `Tô Lâm – Emmanuel Macron`.",
  })
  title: string;

  @Field(() => MeetingAct, { description: "The form it took." })
  act: MeetingActWord;

  @Field(() => Channel, { description: "How those who took part were in contact." })
  channel: ChannelWord;

  @Field(() => MeetingStatus, { description: "Whether it happened." })
  status: MeetingStatusWord;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "The most precise date that contradicts no claim; null where none is known.",
  })
  date: string | null;

  @Field(() => [EdtfDate], {
    description: "All dates that claims give, when they contradict each other; else empty.",
  })
  contradictingDates: string[];

  @Field(() => Int, {
    description: "Independent sources: copies of one report, and digests of one original, count once.",
  })
  sourceCount: number;
}
