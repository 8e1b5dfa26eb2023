import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { RecordedJudgement } from "#graph/project/judgements";
import { VERDICTS, type Verdict as VerdictWord } from "#model/judgement";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";

export const Verdict = enumValues(VERDICTS);
registerEnumType(Verdict, {
  name: "Verdict",
  description: "What a person decided.",
  valuesConfig: describeValues<VerdictWord>({
    same: "Two names are names of one thing.",
    different: "Two names are names of two things.",
    unsure: "Nobody can tell: they stay apart, and are not asked about again.",
    split: "The first name stays; the others name another thing.",
    rename: "The thing is called something else.",
    retype: "The thing is of another kind.",
    mention: "A name was missed.",
    confirm: "The claim is right.",
    correct: "The claim is right but for what is said here.",
    reject: "The claim is wrong; on a name: it names nothing.",
    claim: "The quote states something that was missed.",
  }),
});

@ObjectType("Anchor", { description: "Where something stands in an article's text." })
export class Anchor {
  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => Int, { description: "Where it starts, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, { description: "The words that stand there." })
  surface: string;
}

@ObjectType("Withdrawal", { description: "That a judgement was taken back." })
export class Withdrawal {
  @Field(() => String, { description: "Who did." })
  by: string;

  @Field(() => String, { description: "When (ISO 8601)." })
  at: string;

  @Field(() => String, { nullable: true, description: "Why." })
  why: string | null;
}

@ObjectType("Judgement", {
  description: "A person's decision. It outlives every rebuild, and can be taken back.",
})
export class Judgement {
  @Field(() => ID, { description: "Its id." })
  id: string;

  @Field(() => Verdict, { description: "What was decided." })
  verdict: VerdictWord;

  @Field(() => [Anchor], { description: "What it stands on." })
  anchors: Anchor[];

  @Field(() => String, { description: "Who decided." })
  by: string;

  @Field(() => GraphQLDateTime, { description: "When." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why." })
  why: string | null;

  @Field(() => String, { nullable: true, description: "What is to stand instead, as JSON." })
  says: string | null;

  @Field(() => Withdrawal, { nullable: true, description: "Null as long as it holds." })
  withdrawn: Withdrawal | null;
}

/** A judgement as it goes out. */
export function shown({ says, at, ...judgement }: RecordedJudgement): Judgement {
  return { ...judgement, at: new Date(at), says: says === undefined ? null : JSON.stringify(says) };
}

@ObjectType("JudgeReport", { description: "What judgements made of the graph." })
export class JudgeReport {
  @Field(() => [Judgement], { description: "The judgements." })
  judgements: Judgement[];

  @Field(() => [ID], { description: "Entities, meetings, roles and claims that came with them." })
  createdIds: string[];

  @Field(() => [ID], { description: "Those that went, or have another id now." })
  removedIds: string[];
}
