import { Field, Float, Int, ObjectType } from "type-graphql";
import type {
  AgreementForm as AgreementFormWord,
  ArgumentRole as ArgumentRoleWord,
  Basis as BasisWord,
  Channel as ChannelWord,
  FactKind as FactKindWord,
  MeetingAct as MeetingActWord,
} from "#model/vocabulary";
import { Node } from "../node/node.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import {
  AgreementForm,
  ArgumentRole,
  Basis,
  Channel,
  FactKind,
  MeetingAct,
} from "../vocabulary/vocabulary.enums.js";

@ObjectType("ClaimArgument", {
  description: "One argument of a claim: what it names, and where that is written.",
})
export class ClaimArgument {
  @Field(() => ArgumentRole, { description: "What it is to the fact." })
  as: ArgumentRoleWord;

  @Field(() => Int, { nullable: true, description: "For participants: their side." })
  side: number | null;

  @Field(() => String, {
    description: 'Verbatim text; a stand-in such as "the ambassador" where it stands for a name.',
  })
  surface: string;

  @Field(() => Int, { description: "Where the surface starts in the article's text, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => Basis, { description: "Whether the quote itself holds the surface." })
  basis: BasisWord;
}

@ObjectType("Claim", {
  implements: Node,
  description: "One article's statement of one fact, with the quote that states it.",
})
export class Claim extends Node {
  @Field(() => FactKind, { description: "What sort of fact it states." })
  factKind: FactKindWord;

  @Field(() => String, { description: "Verbatim: the article's text at [start, end)." })
  quote: string;

  @Field(() => Int, { description: "Where the quote starts in the article's text, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, {
    nullable: true,
    description: "Status that this claim gives its fact, such as `held`.",
  })
  status: string | null;

  @Field(() => MeetingAct, { nullable: true, description: "Form that it gives a meeting." })
  act: MeetingActWord | null;

  @Field(() => Channel, { nullable: true, description: "How those who met were in contact, by this claim." })
  channel: ChannelWord | null;

  @Field(() => AgreementForm, { nullable: true, description: "What sort of text it calls an agreement." })
  form: AgreementFormWord | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it happened, by this claim." })
  date: string | null;

  @Field(() => Boolean, { description: "The article looks back on it: not news of its day." })
  recalled: boolean;

  @Field(() => String, { description: "Name of the rule that found it." })
  rule: string;

  @Field(() => Float, { description: "Between 0 and 1." })
  confidence: number;

  @Field(() => [ClaimArgument], { description: "What it names, sorted by place in the text." })
  arguments: ClaimArgument[];
}
