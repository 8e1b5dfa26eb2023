import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { searchEntities } from "#graph/read/search";
import type { EntityKind as EntityKindWord } from "#model/vocabulary";
import { First, within } from "../arguments.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { EntityKind } from "../vocabulary/vocabulary.enums.js";
import { SearchHit } from "./search-hit.type.js";

const LONGEST = 200;

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      "Entities by name: accents do not matter, the last word may be unfinished, small slips are forgiven. Best first.",
  })
  search(
    @Arg("text", () => String, { description: `What was typed, up to ${LONGEST} characters.` }) text: string,
    @Arg("kinds", () => [EntityKind], { nullable: true, description: "Of these kinds only." })
    kinds: EntityKindWord[] | null | undefined,
    @First(12) first: number,
    @Ctx() { graph }: Context,
  ) {
    if (text.length > LONGEST)
      throw badInput(`text has ${text.length} characters; at most ${LONGEST} are searched for. Shorten it.`);
    return searchEntities(graph, text, kinds ?? null, within("first", first, 12, 100));
  }
}
