import { GraphQLDateTime } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { Node } from "../node/node.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";

@ObjectType("Article", {
  implements: Node,
  description: "One published text, as stored. All offsets refer to it.",
})
export class Article extends Node {
  @Field(() => String, { nullable: true, description: "Headline." })
  title: string | null;

  @Field(() => String, { description: "What people call the file or page. Not an identity." })
  label: string;

  @Field(() => String, { description: "ISO 639-1, or `und` where no language pack fits." })
  lang: string;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it." })
  author: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it was published." })
  publishedAt: string | null;

  @Field(() => String, { nullable: true, description: "Where it stands on the web." })
  url: string | null;

  @Field(() => String, { nullable: true, description: "URL of the original that this text is a digest of." })
  basedOn: string | null;

  @Field(() => Boolean, {
    description: "Its words are a digest's, not those of the outlet that published the original.",
  })
  isDigest: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it was loaded into this graph." })
  loadedAt: Date | null;
}
