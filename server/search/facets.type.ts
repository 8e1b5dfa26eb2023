import { Field, Int, ObjectType } from "type-graphql";
import type { EntityKind as EntityKindWord } from "#model/vocabulary";
import { EntityKind } from "../vocabulary/vocabulary.enums.js";

@ObjectType("KindFacet", { description: "How many answers are of one kind." })
export class KindFacet {
  @Field(() => EntityKind, { description: "The kind." })
  value: EntityKindWord;

  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType("Facet", { description: "How many answers share one value." })
export class Facet {
  @Field(() => String, { description: "The value." })
  value: string;

  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType("SearchFacets", {
  description:
    "What the answers are. A filter does not narrow its own facet: it tells what another choice would bring.",
})
export class SearchFacets {
  @Field(() => [KindFacet], { description: "By kind, most first." })
  kinds: KindFacet[];

  @Field(() => [Facet], { description: "By country, ISO 3166-1 alpha-2 in lower case, most first." })
  countries: Facet[];
}

@ObjectType("ArticleFacets", { description: "What the articles are that answer, up to 50 values of each." })
export class ArticleFacets {
  @Field(() => [Facet], { description: "By language, most first." })
  languages: Facet[];

  @Field(() => [Facet], { description: "By publisher, most first." })
  publishers: Facet[];

  @Field(() => [Facet], { description: "By year of publication, most first." })
  years: Facet[];
}
