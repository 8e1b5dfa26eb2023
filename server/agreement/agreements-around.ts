import type { agreementsOfEntities } from "#graph/read/agreement";
import type { Context } from "../context.js";
import { pageAround } from "../page/read-page.js";
import { type AgreementsArgs, readAgreementFilter } from "./agreement.args.js";

/** Agreements around an entity or an article, as asked for. */
export async function agreementsAround(
  { graph, batch }: Context,
  list: typeof agreementsOfEntities,
  id: string,
  args: AgreementsArgs,
) {
  const filter = await readAgreementFilter(graph, args.filter);
  return pageAround(batch, list, id, filter, args.orderBy ?? "newest", args);
}
