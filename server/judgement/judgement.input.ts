import { Field, ID, InputType, Int } from "type-graphql";
import type { Verdict as VerdictWord } from "#model/judgement";
import type {
  AgreementForm as AgreementFormWord,
  AgreementStatus as AgreementStatusWord,
  ArgumentRole as ArgumentRoleWord,
  Channel as ChannelWord,
  EntityKind as EntityKindWord,
  FactKind as FactKindWord,
  MeetingAct as MeetingActWord,
  MeetingStatus as MeetingStatusWord,
} from "#model/vocabulary";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import {
  AgreementForm,
  AgreementStatus,
  ArgumentRole,
  Channel,
  EntityKind,
  FactKind,
  MeetingAct,
  MeetingStatus,
} from "../vocabulary/vocabulary.enums.js";
import { Verdict } from "./judgement.type.js";

@InputType("AnchorInput", { description: "Where something stands in an article's text." })
export class AnchorInput {
  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => Int, { description: "Where it starts, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, { description: "The words that stand there." })
  surface: string;
}

@InputType("NamingInput", { description: "What a claim is to name, and as what." })
export class NamingInput {
  @Field(() => ArgumentRole, { description: "What it is to the fact." })
  as: ArgumentRoleWord;

  @Field(() => Int, { nullable: true, description: "For participants: their side." })
  side?: number | null;

  @Field(() => AnchorInput, { description: "A name in the same article." })
  anchor: AnchorInput;
}

@InputType("FactInput", {
  description: "What a claim is to state, whole: what its kind has no use for is left out.",
})
export class FactInput {
  @Field(() => FactKind, { description: "What sort of fact." })
  kind: FactKindWord;

  @Field(() => MeetingAct, { nullable: true, description: "Of a meeting." })
  act?: MeetingActWord | null;

  @Field(() => Channel, { nullable: true, description: "Of a meeting." })
  channel?: ChannelWord | null;

  @Field(() => MeetingStatus, { nullable: true, description: "Of a meeting." })
  status?: MeetingStatusWord | null;

  @Field(() => AgreementForm, { nullable: true, description: "Of an agreement." })
  form?: AgreementFormWord | null;

  @Field(() => AgreementStatus, { nullable: true, description: "Of an agreement." })
  agreementStatus?: AgreementStatusWord | null;

  @Field(() => String, { nullable: true, description: "Of a role: the office, as written." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Of a relation, such as `BASED_IN`." })
  relation?: string | null;
}

@InputType("WordingInput", {
  description: "What is to stand instead. What is left out stays as it was read.",
})
export class WordingInput {
  @Field(() => String, { nullable: true, description: "RENAME, MENTION." })
  name?: string | null;

  @Field(() => EntityKind, { nullable: true, description: "RETYPE, MENTION." })
  kind?: EntityKindWord | null;

  @Field(() => AgreementForm, { nullable: true, description: "RETYPE, MENTION of an agreement." })
  form?: AgreementFormWord | null;

  @Field(() => FactInput, { nullable: true, description: "CORRECT, CLAIM." })
  fact?: FactInput | null;

  @Field(() => EdtfDate, { nullable: true, description: "CORRECT, CLAIM. Null takes the date away." })
  date?: string | null;

  @Field(() => [ArgumentRole], { nullable: true, description: "CORRECT: which roles the namings replace." })
  roles?: ArgumentRoleWord[] | null;

  @Field(() => [NamingInput], { nullable: true, description: "CORRECT, CLAIM." })
  namings?: NamingInput[] | null;
}

@InputType("JudgementInput", {
  description: "A decision: on places in the texts, or on entities or a claim of the graph, by their ids.",
})
export class JudgementInput {
  @Field(() => Verdict, { description: "What is decided." })
  verdict: VerdictWord;

  @Field(() => [AnchorInput], { nullable: true, description: "On places in the texts." })
  anchors?: AnchorInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "On entities: two for SAME, DIFFERENT and UNSURE (or one beside one anchor), else one.",
  })
  entities?: string[] | null;

  @Field(() => ID, { nullable: true, description: "On a claim: CONFIRM, CORRECT, REJECT." })
  claim?: string | null;

  @Field(() => WordingInput, { nullable: true, description: "What is to stand instead." })
  says?: WordingInput | null;

  @Field(() => String, { nullable: true, description: "Why." })
  why?: string | null;
}
