import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { articlesByIds, articleTexts } from "#graph/read/article";
import { type ClaimRecord, claimsByIds } from "#graph/read/claim";
import { claims, claimsOfEntities, claimsOfMeetings, claimsOfRoles } from "#graph/read/claim-list";
import { parseEdgeId } from "#graph/read/edge";
import { claimIdsOfEdge } from "#graph/read/evidence";
import { parsePairId } from "#graph/read/pair";
import { Article } from "../article/article.type.js";
import type { Context } from "../context.js";
import { badInput } from "../errors.js";
import { typeOfId } from "../node/node.type.js";
import { ClaimConnection } from "../page/connections.js";
import { listPage, pageAround } from "../page/read-page.js";
import { ClaimsArgs, EvidenceArgs, readClaimFilter } from "./claim.args.js";
import { Claim } from "./claim.type.js";
import { contextOfQuote, type QuoteInContext } from "./context-of-quote.js";

const BY_TYPE: Record<string, typeof claimsOfEntities> = { Meeting: claimsOfMeetings, Role: claimsOfRoles };
const WITHOUT_EVIDENCE = ["Claim", "Article", "MeetingPair"];
const MOST_BEHIND_AN_EDGE = 2_000;

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => Claim, { nullable: true, description: "A claim by id; null where there is none." })
  async claim(
    @Arg("id", () => ID, { description: "Such as `claim/1f0c2ab4`." }) id: string,
    @Ctx() { batch }: Context,
  ) {
    return (await batch(claimsByIds, id)) ?? null;
  }

  @Query(() => ClaimConnection, { description: "Claims, those of the newest articles first." })
  claims(@Args(() => ClaimsArgs) args: ClaimsArgs, @Ctx() { graph }: Context) {
    return listPage(graph, claims, readClaimFilter(args.filter), args.orderBy ?? "newest", args);
  }

  @Query(() => ClaimConnection, {
    description: "Why the graph says so: the claims behind an edge or a node.",
  })
  async evidence(@Args(() => EvidenceArgs) args: EvidenceArgs, @Ctx() { graph, batch }: Context) {
    const { edge: id } = args;
    const order = args.orderBy ?? "newest";
    const filter = readClaimFilter(args.filter);
    const edge = parseEdgeId(id) ?? parsePairId(id);
    if (edge) {
      const ids = await claimIdsOfEdge(graph, edge, MOST_BEHIND_AN_EDGE);
      return listPage(graph, claims, { ...filter, ids }, order, args);
    }
    const type = typeOfId(id);
    if (type === undefined || WITHOUT_EVIDENCE.includes(type))
      throw badInput(`${JSON.stringify(id)} is not the id of an edge, an entity, a meeting or a role.`);
    return pageAround(batch, BY_TYPE[type] ?? claimsOfEntities, id, filter, order, args);
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
  const found = await Promise.all(ids.map((id) => batch(claimsByIds, id)));
  return found.filter((claim) => claim !== undefined);
}

async function inContext(batch: Context["batch"], claim: ClaimRecord): Promise<QuoteInContext> {
  const text = (await batch(articleTexts, claim.articleId)) ?? claim.quote;
  return contextOfQuote(text, claim.start, claim.end);
}
