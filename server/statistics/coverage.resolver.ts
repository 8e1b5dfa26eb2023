import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type CoverageBy, coverageBy } from "#graph/read/coverage";
import type { Context } from "../context.js";
import { Coverage, CoverageCount } from "./statistics.type.js";

/** Of what is counted: a stretch of time, or what names an entity. */
interface Counted {
  of: { from: string; to: string; entity: string | null };
}

const counts =
  (by: CoverageBy) =>
  ({ of }: Counted, { graph }: Context) =>
    coverageBy(graph, by, of);

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => [CoverageCount], { description: "By year of publication, earliest first." })
  years(@Root() root: Counted, @Ctx() context: Context) {
    return counts("years")(root, context);
  }

  @FieldResolver(() => [CoverageCount], {
    description: "By language of what was published then, most first.",
  })
  languages(@Root() root: Counted, @Ctx() context: Context) {
    return counts("languages")(root, context);
  }

  @FieldResolver(() => [CoverageCount], {
    description: "By publisher of what was published then, most first, up to 200.",
  })
  publishers(@Root() root: Counted, @Ctx() context: Context) {
    return counts("publishers")(root, context);
  }
}
