import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import type { TypedDocumentString } from "../api/generated/graphql.js";

/** The details of one thing, fetched once and kept while the tab is open. */
export function useDetails<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  return useQuery({
    queryKey: ["details", document.toString().slice(0, 60), variables],
    queryFn: () => ask(document, variables),
  });
}
