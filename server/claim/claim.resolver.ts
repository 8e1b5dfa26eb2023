import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { articlesByIds, articleTexts } from "#graph/read/article";
import {
  type ClaimRecord,
  claimsByIds,
  claimsOfEntities,
  claimsOfMeetings,
  claimsOfRoles,
} from "#graph/read/claim";
import { parseEdgeId } from "#graph/read/edge";
import { claimIdsOfEdge } from "#graph/read/evidence";
import { parsePairId } from "#graph/read/pair";
import { checkedIds, First, within } from "../arguments.js";
import { Article } from "../article/article.type.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { typeOfId } from "../node/node.type.js";
import { Claim } from "./claim.type.js";
import { contextOfQuote, type QuoteInContext } from "./context-of-quote.js";

const BY_TYPE = { Meeting: claimsOfMeetings, Role: claimsOfRoles };

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: "A claim by id; null where there is none." })
  async claim(
    @Arg("id", () => ID, { description: "Such as `claim/1f0c2ab4`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(claimsByIds, id)) ?? null;
  }

  @Query(() => [Claim], {
    description: "Claims by id, in the order asked for; those that are gone are left out.",
  })
  claims(@Arg("ids", () => [ID], { description: "At most 500." }) ids: string[], @Ctx() { batch }: Context) {
    return claimsInOrder(batch, checkedIds("ids", ids));
  }

  @Query(() => [Claim], { description: "Why the graph says so: the claims behind an edge or a node." })
  async evidence(
    @Arg("edge", () => ID, {
      description: "Id of a GraphEdge or a MeetingPair, or of an entity, a meeting or a role.",
    })
    id: string,
    @First(100) first: number,
    @Ctx() { graph, batch }: Context,
  ) {
    const most = within("first", first, 100);
    const edge = parseEdgeId(id) ?? parsePairId(id);
    if (edge) return claimsInOrder(batch, await claimIdsOfEdge(graph, edge, most));
    const type = typeOfId(id);
    if (type === undefined || type === "Claim" || type === "Article")
      throw badInput(`${JSON.stringify(id)} is not the id of an edge, an entity, a meeting or a role.`);
    return (await batch(BY_TYPE[type as keyof typeof BY_TYPE] ?? claimsOfEntities, id, most)) ?? [];
  }

  @FieldResolver(() => Article, { description: "The article that makes it." })
  article(@Root() { articleId }: ClaimRecord, @Ctx() { batch }: Context) {
    return batch(articlesByIds, articleId);
  }

  @FieldResolver(() => String, { description: "The paragraph around the quote, as stored." })
  async context(@Root() claim: ClaimRecord, @Ctx() { batch }: Context) {
    return (await inContext(batch, claim)).context;
  }

  @FieldResolver(() => Int, { description: "Where the quote starts in `context`, in UTF-16 units." })
  async quoteStart(@Root() claim: ClaimRecord, @Ctx() { batch }: Context) {
    return (await inContext(batch, claim)).quoteStart;
  }

  @FieldResolver(() => Int, { description: "Where it ends in `context` (exclusive)." })
  async quoteEnd(@Root() claim: ClaimRecord, @Ctx() { batch }: Context) {
    return (await inContext(batch, claim)).quoteEnd;
  }
}

/** Claims of these ids, in their order. */
export async function claimsInOrder(batch: Context["batch"], ids: readonly string[]): Promise<ClaimRecord[]> {
  const claims = await Promise.all(ids.map((id) => batch(claimsByIds, id)));
  return claims.filter((claim) => claim !== undefined);
}

async function inContext(batch: Context["batch"], claim: ClaimRecord): Promise<QuoteInContext> {
  const text = (await batch(articleTexts, claim.articleId)) ?? claim.quote;
  return contextOfQuote(text, claim.start, claim.end);
}
