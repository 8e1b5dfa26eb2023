import { Field, InputType } from "type-graphql";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";

@InputType("ArticleInput", { description: "An article to read." })
export class ArticleInput {
  @Field(() => String, { description: "The text, up to 10 MB." })
  text: string;

  @Field(() => String, { nullable: true, description: "Headline; else the text's first line may be taken." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Where it stands on the web." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "URL of the original, when the text is a digest." })
  basedOn?: string | null;

  @Field(() => String, { nullable: true, description: "ISO 639-1; found out from the text when left out." })
  lang?: string | null;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it." })
  author?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: 'When it was published. Dates such as "yesterday" are read by it.',
  })
  publishedAt?: string | null;
}
