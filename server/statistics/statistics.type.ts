import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("LanguageCount", { description: "Articles of one language." })
export class LanguageCount {
  @Field(() => String, { description: "ISO 639-1, or `und`." })
  lang: string;

  @Field(() => Int, { description: "How many." })
  articles: number;
}

@ObjectType("Statistics", { description: "What the graph holds." })
export class Statistics {
  @Field(() => Int, { description: "Stored articles that the graph is built from." })
  articles: number;

  @Field(() => Int, { description: "People." })
  people: number;

  @Field(() => Int, { description: "Organizations." })
  organizations: number;

  @Field(() => Int, { description: "Places." })
  places: number;

  @Field(() => Int, { description: "Agreements." })
  agreements: number;

  @Field(() => Int, { description: "Meetings of any status." })
  meetings: number;

  @Field(() => Int, { description: "Claims." })
  claims: number;

  @Field(() => Int, { nullable: true, description: "Year of the earliest dated meeting or agreement." })
  firstYear: number | null;

  @Field(() => Int, { nullable: true, description: "Year of the latest." })
  lastYear: number | null;

  @Field(() => [LanguageCount], { description: "Articles by language, most first." })
  languages: LanguageCount[];
}

@ObjectType("Coverage", { description: "How much was read about a stretch of time." })
export class Coverage {
  @Field(() => Int, {
    description: "Articles that tell of something within it, or were published within it.",
  })
  articles: number;

  @Field(() => Int, { description: "The same, copies and digests of one report counted once." })
  sources: number;
}

@ObjectType("CoverageCount", { description: "How much was read that shares one value." })
export class CoverageCount {
  @Field(() => String, { description: "The year, the language (ISO 639-1) or the publisher." })
  value: string;

  @Field(() => Int, { description: "Articles." })
  articles: number;

  @Field(() => Int, { description: "The same, copies and digests of one report counted once." })
  sources: number;
}
