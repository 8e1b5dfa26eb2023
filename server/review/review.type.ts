import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Article } from "../article/article.type.js";
import { Claim } from "../claim/claim.type.js";
import { Entity } from "../entity/entity.type.js";
import { Anchor } from "../judgement/judgement.type.js";
import { Meeting } from "../meeting/meeting.type.js";
import { ErrorReport } from "../report/report.type.js";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";
import { ReviewReason } from "./reason.type.js";

export const REVIEW_KINDS = ["duplicate", "contradiction", "refused", "doubtful", "report"] as const;
export type ReviewKindWord = (typeof REVIEW_KINDS)[number];

export const ReviewKind = enumValues(REVIEW_KINDS);
registerEnumType(ReviewKind, {
  name: "ReviewKind",
  description: "Why a person should look.",
  valuesConfig: describeValues<ReviewKindWord>({
    duplicate: "Two entities that may be one.",
    contradiction: "A meeting whose claims contradict each other.",
    refused: "A claim that its evidence does not bear.",
    doubtful: "A claim that was found with little confidence.",
    report: "A reader says that something is wrong.",
  }),
});

@ObjectType("ReviewItem", {
  description: "Something that a person should look at. What its kind has no use for is null.",
})
export class ReviewItem {
  @Field(() => ID, { description: "Unique in the list." })
  id: string;

  @Field(() => ReviewKind, { description: "Why." })
  kind: ReviewKindWord;

  @Field(() => String, { description: "In words." })
  message: string;

  @Field(() => [ReviewReason], { description: "For and against." })
  reasons: ReviewReason[];

  @Field(() => Entity, { nullable: true, description: "One of two entities." })
  left?: Entity | null;

  @Field(() => Entity, { nullable: true, description: "The other." })
  right?: Entity | null;

  @Field(() => Meeting, { nullable: true, description: "The meeting." })
  meeting?: Meeting | null;

  @Field(() => Claim, { nullable: true, description: "The claim." })
  claim?: Claim | null;

  @Field(() => Article, { nullable: true, description: "The article of a refused claim." })
  article?: Article | null;

  @Field(() => [Anchor], { description: "What a judgement on a refused claim stands on." })
  anchors: Anchor[];

  @Field(() => ErrorReport, { nullable: true, description: "The report." })
  report?: ErrorReport | null;
}

@ObjectType("ReviewCount", { description: "How much of a kind there is to look at." })
export class ReviewCount {
  @Field(() => ReviewKind, { description: "The kind." })
  kind: ReviewKindWord;

  @Field(() => Int, { description: "How many." })
  count: number;
}
