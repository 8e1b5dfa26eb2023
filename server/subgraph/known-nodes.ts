import { notFound } from "../errors.js";

/**
 * Ids asked for → ids in the graph, merged ones replaced.
 * @throws GraphQLError NOT_FOUND for the first that names nothing
 */
export function found(asked: readonly string[], existing: ReadonlyMap<string, string>): string[] {
  const ids = asked.map((id) => {
    const target = existing.get(id);
    if (target === undefined) throw notFound(JSON.stringify(id));
    return target;
  });
  return [...new Set(ids)];
}
