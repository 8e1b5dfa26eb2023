import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { ReviewReason } from "../review/reason.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";

@ObjectType("MeetingState", { description: "What is told of a meeting." })
export class MeetingState {
  @Field(() => EdtfDate, { nullable: true, description: "When." })
  date: string | null;

  @Field(() => [EdtfDate], { description: "All dates, where claims contradict each other." })
  contradictingDates: string[];

  @Field(() => Int, { description: "Independent sources that report it." })
  sourceCount: number;
}

@ObjectType("MeetingChange", { description: "A meeting that the graph knows, and what becomes of it." })
export class MeetingChange {
  @Field(() => ID, { description: "The id that it has now." })
  id: string;

  @Field(() => String, { description: "Who met, by name." })
  title: string;

  @Field(() => MeetingState, { description: "As it is." })
  before: MeetingState;

  @Field(() => MeetingState, { description: "As it would be." })
  after: MeetingState;
}

@ObjectType("PossibleDuplicate", { description: "Two things that would stand side by side, and may be one." })
export class PossibleDuplicate {
  @Field(() => ID, { description: "One, by the id that it would have." })
  left: string;

  @Field(() => ID, { description: "The other." })
  right: string;

  @Field(() => Float, { description: "How likely, from 0.3 to 0.7." })
  score: number;

  @Field(() => [ReviewReason], { description: "For and against." })
  reasons: ReviewReason[];
}

@ObjectType("PreviewDifference", { description: "What an article changes of what the graph knows already." })
export class PreviewDifference {
  @Field(() => [MeetingChange], { description: "Meetings that more independent sources report." })
  betterSourced: MeetingChange[];

  @Field(() => [MeetingChange], { description: "Meetings of which the date changes." })
  dateChanges: MeetingChange[];

  @Field(() => [MeetingChange], { description: "Meetings whose claims come to contradict each other." })
  contradictions: MeetingChange[];

  @Field(() => [PossibleDuplicate], { description: "New pairs that may be one." })
  duplicates: PossibleDuplicate[];
}
