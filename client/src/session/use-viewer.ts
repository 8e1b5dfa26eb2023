import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { type KeyRole, ViewerDocument, type ViewerQuery } from "../api/generated/graphql.js";
import { may } from "./may.js";

export type Viewer = ViewerQuery["viewer"];

export const VIEWER_KEY = ["viewer"] as const;

/** Who uses this browser, and whether they may do something; as long as the server has not said, they may not. */
export function useViewer() {
  const { data } = useQuery({
    queryKey: VIEWER_KEY,
    queryFn: () => ask(ViewerDocument, {}),
    staleTime: 5 * 60_000,
  });
  const viewer = data?.viewer ?? null;
  return { viewer, mayDo: (needed: KeyRole) => may(viewer?.role ?? null, needed) };
}
