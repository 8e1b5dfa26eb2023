import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from "type-graphql";
import { type ChangeRecord, changes } from "#graph/read/history";
import type { LoadProgress } from "#load/report";
import { includes } from "../auth/caller.js";
import type { Context } from "../context.js";
import { listPage } from "../page/read-page.js";
import { ChangesArgs } from "./change.args.js";
import { GraphChange, GraphChangeConnection, LoadStep } from "./change.type.js";

/** How type-graphql hands the context to a subscription. */
interface Subscribing {
  context: Context;
}

@Resolver(() => GraphChange)
export class ChangeResolver {
  @Authorized("contributor")
  @Query(() => GraphChangeConnection, { description: "What was changed since a moment, oldest first." })
  changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() { graph }: Context) {
    const filter = args.since == null ? {} : { since: args.since.toISOString() };
    return listPage(graph, changes, filter, "oldest", args);
  }

  @Subscription(() => GraphChange, {
    description: "Every change from now on, by whomever, over server-sent events.",
    subscribe: ({ context }: Subscribing) => context.feed.changes(),
  })
  graphChanged(@Root() change: ChangeRecord): ChangeRecord {
    return change;
  }

  @Authorized("contributor")
  @Subscription(() => LoadStep, {
    description: "How far the loads are that run now, over server-sent events.",
    subscribe: ({ context }: Subscribing) => context.feed.progress(),
  })
  loadProgress(@Root() progress: LoadProgress): LoadStep {
    const { step, done, total } = progress;
    const article = step === "stored" ? progress.report.article : progress.article;
    const outcome = step === "stored" ? progress.report.outcome : null;
    return { step, done, total, outcome, label: article.label, articleId: article.id };
  }

  @FieldResolver(() => Date, { description: "When." })
  at(@Root() { at }: ChangeRecord): Date {
    return new Date(at);
  }

  @FieldResolver(() => String, { nullable: true, description: "Who; the public is not told." })
  by(@Root() { by }: ChangeRecord, @Ctx() { caller }: Context): string | null {
    return includes(caller.role, "contributor") ? by : null;
  }
}
