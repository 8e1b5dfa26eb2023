import { Field, Int, ObjectType } from "type-graphql";
import type { MeetingStatus as MeetingStatusWord } from "#model/vocabulary";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { MeetingStatus } from "../vocabulary/vocabulary.enums.js";

@ObjectType("StatusCount", { description: "How many meetings have one status." })
export class StatusCount {
  @Field(() => MeetingStatus, { description: "The status." })
  status: MeetingStatusWord;

  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType("Companion", { description: "An organization that was at the same held meetings." })
export class Companion {
  @Field(() => Int, { description: "At how many." })
  meetings: number;
}

@ObjectType("Dossier", { description: "All that is known of an entity, in one question." })
export class Dossier {
  @Field(() => Int, { description: "Claims that name it." })
  claims: number;

  @Field(() => Int, { description: "Agreements it is party to." })
  agreements: number;

  @Field(() => [StatusCount], { description: "Its meetings by status, most first." })
  meetings: StatusCount[];

  @Field(() => EdtfDate, { nullable: true, description: "First day on which an article named it." })
  firstNamed: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Last day on which an article named it." })
  lastNamed: string | null;
}
