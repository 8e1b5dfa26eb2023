import { MeetingNetworkDocument, NeighborhoodDocument, OverviewDocument } from "../api/generated/graphql.js";
import type { View } from "../state/view.js";

/** The question to the API that gives this network, with its variables, to be pasted into any client. */
export function graphqlOf({ mode, origin, seeds }: Pick<View, "mode" | "origin" | "seeds">): string {
  const isBest = origin === "best";
  const document =
    mode === "people" ? MeetingNetworkDocument : isBest ? OverviewDocument : NeighborhoodDocument;
  const variables = isBest ? { limit: 90 } : { ids: seeds, limit: 50 };
  return `${document.toString().trim()}\n\n# variables\n# ${JSON.stringify(variables)}\n`;
}
