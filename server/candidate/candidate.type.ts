import { Field, Float, ObjectType } from "type-graphql";
import type { CandidateRecord } from "#graph/read/review";
import { connectionType } from "../page/connection.js";

@ObjectType("Candidate", {
  description: "Two identities that were kept apart, and that may be one: a person may judge them.",
})
export class Candidate {
  @Field(() => Float, { description: "How alike they are; 0 would be strangers." })
  score: number;
}

export const CandidateConnection = connectionType<CandidateRecord>(
  "Candidate",
  () => Candidate,
  "identities that may be one",
);
