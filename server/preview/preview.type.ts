import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type {
  AgreementForm as AgreementFormWord,
  AgreementStatus as AgreementStatusWord,
  ArgumentRole as ArgumentRoleWord,
  Channel as ChannelWord,
  EntityKind as EntityKindWord,
  MeetingAct as MeetingActWord,
  MeetingStatus as MeetingStatusWord,
} from "#model/vocabulary";
import { MentionSpan } from "../article/mention-span.type.js";
import { Anchor } from "../judgement/judgement.type.js";
import { ReviewReason } from "../review/reason.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import {
  AgreementForm,
  AgreementStatus,
  ArgumentRole,
  Channel,
  EntityKind,
  MeetingAct,
  MeetingStatus,
} from "../vocabulary/vocabulary.enums.js";
import { PreviewDifference } from "./difference.type.js";
import { Problem } from "./problem.type.js";

@ObjectType("PreviewEntity", { description: "A thing that the text names, as it would be in the graph." })
export class PreviewEntity {
  @Field(() => ID, { description: "The id it would have." })
  id: string;

  @Field(() => EntityKind, { description: "What sort of thing it is." })
  kind: EntityKindWord;

  @Field(() => String, { description: "The name to show." })
  name: string;

  @Field(() => Boolean, { description: "Whether the graph does not know it yet." })
  isNew: boolean;

  @Field(() => [MentionSpan], { description: "Where the text names it." })
  mentions: MentionSpan[];

  @Field(() => [Anchor], {
    description:
      "Where the text first names each of those that were found to be it: judgements stand on these.",
  })
  anchors: Anchor[];

  @Field(() => [String], { description: "Offices that the text gives it, as written." })
  titles: string[];

  @Field(() => [ReviewReason], {
    description: "Why it is this one; none where the graph knows nobody like it.",
  })
  why: ReviewReason[];
}

@ObjectType("PreviewArgument", { description: "What a claim of the text names, and where that is written." })
export class PreviewArgument {
  @Field(() => ArgumentRole, { description: "What it is to the fact." })
  as: ArgumentRoleWord;

  @Field(() => Int, { nullable: true, description: "For participants: their side." })
  side?: number;

  @Field(() => Int, { description: "Where the surface starts in the text, in UTF-16 units." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, { description: "Verbatim." })
  surface: string;

  @Field(() => PreviewEntity, { nullable: true, description: "What it names; null for dates and titles." })
  entity: PreviewEntity | null;
}

@ObjectType("PreviewMeeting", { description: "A meeting that the text reports." })
export class PreviewMeeting {
  @Field(() => ID, { description: "Of the claim; it stays when the claim is corrected." })
  id: string;

  @Field(() => [PreviewArgument], { description: "What it names." })
  arguments: PreviewArgument[];

  @Field(() => MeetingAct, { description: "The form it took." })
  act: MeetingActWord;

  @Field(() => Channel, { description: "How those who took part were in contact." })
  channel: ChannelWord;

  @Field(() => MeetingStatus, { description: "Whether it happened." })
  status: MeetingStatusWord;

  @Field(() => EdtfDate, { nullable: true, description: "When." })
  date: string | null;

  @Field(() => [[PreviewEntity]], { description: "Who took part, side by side." })
  sides: PreviewEntity[][];

  @Field(() => PreviewEntity, { nullable: true, description: "Where." })
  place: PreviewEntity | null;

  @Field(() => String, { description: "The words that say so." })
  quote: string;

  @Field(() => Int, { description: "Where the quote starts in the text." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, { description: "Name of the rule that found it." })
  rule: string;

  @Field(() => Float, { description: "Between 0 and 1." })
  confidence: number;

  @Field(() => Boolean, { description: "Whether no stored article reports it yet." })
  isNew: boolean;
}

@ObjectType("PreviewAgreement", { description: "An agreement that the text reports." })
export class PreviewAgreement {
  @Field(() => ID, { description: "Of the claim; it stays when the claim is corrected." })
  id: string;

  @Field(() => [PreviewArgument], { description: "What it names." })
  arguments: PreviewArgument[];

  @Field(() => PreviewEntity, { description: "The agreement." })
  entity: PreviewEntity;

  @Field(() => AgreementForm, { description: "What sort of text it is." })
  form: AgreementFormWord;

  @Field(() => AgreementStatus, { description: "How far it has come." })
  status: AgreementStatusWord;

  @Field(() => EdtfDate, { nullable: true, description: "When." })
  date: string | null;

  @Field(() => [PreviewEntity], { description: "Who is party to it." })
  parties: PreviewEntity[];

  @Field(() => String, { description: "The words that say so." })
  quote: string;

  @Field(() => Int, { description: "Where the quote starts in the text." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, { description: "Name of the rule that found it." })
  rule: string;

  @Field(() => Float, { description: "Between 0 and 1." })
  confidence: number;
}

@ObjectType("BlockSpan", { description: "A line or paragraph of the text, and what it was taken for." })
export class BlockSpan {
  @Field(() => Int, { description: "Where it starts." })
  start: number;

  @Field(() => Int, { description: "Where it ends (exclusive)." })
  end: number;

  @Field(() => String, {
    description: "`headline`, `dateline`, `body`, `caption` or `boilerplate` (not read).",
  })
  role: string;

  @Field(() => String, { description: "Name of the rule that decided." })
  rule: string;
}

@ObjectType("PreviewArticle", { description: "The article as it would be stored." })
export class PreviewArticle {
  @Field(() => ID, { description: "The id it would have." })
  id: string;

  @Field(() => String, { nullable: true, description: "Headline." })
  title: string | null;

  @Field(() => String, { description: "ISO 639-1, or `und`." })
  lang: string;

  @Field(() => String, { description: "The text as it would be stored: all offsets refer to it." })
  text: string;

  @Field(() => EdtfDate, { nullable: true, description: "When it was published." })
  publishedAt: string | null;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher: string | null;

  @Field(() => Boolean, { description: "Whether the graph holds this text already." })
  known: boolean;
}

@ObjectType("ArticlePreview", { description: "What a text says. Nothing was written." })
export class ArticlePreview {
  @Field(() => PreviewArticle, { description: "The article." })
  article: PreviewArticle;

  @Field(() => [BlockSpan], { description: "How its text was divided." })
  blocks: BlockSpan[];

  @Field(() => [PreviewEntity], { description: "What it names." })
  entities: PreviewEntity[];

  @Field(() => [PreviewMeeting], { description: "Meetings it reports." })
  meetings: PreviewMeeting[];

  @Field(() => [PreviewAgreement], { description: "Agreements it reports." })
  agreements: PreviewAgreement[];

  @Field(() => PreviewDifference, { description: "What it changes of what the graph knows already." })
  difference: PreviewDifference;

  @Field(() => [Problem], { description: "What is doubtful or went wrong." })
  problems: Problem[];
}
