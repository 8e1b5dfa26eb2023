import type { GraphQLResolveInfo } from "graphql";
import type { PairWanted } from "#graph/read/pair";
import { selectedAt } from "../execute/selection.js";

const PLACES = ["nodes", "edges.node"];

/** What a connection of pairs is asked for. */
export function pairsWanted(info: GraphQLResolveInfo): PairWanted {
  return {
    fields: selectedAt(info, ...PLACES),
    people: selectedAt(info, ...PLACES.flatMap((place) => [`${place}.a`, `${place}.b`])),
  };
}
