import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { GoneNote } from "./GoneNote.jsx";

interface Props<Result, Thing> {
  query: UseQueryResult<Result>;
  pick: (result: Result) => Thing | null;
  children: (thing: Thing) => ReactNode;
  /** What to say where there is nothing; that it has gone, unless told otherwise. */
  nothing?: ReactNode;
}

/** A card in all its states: on its way, failed, gone from the graph, or there. */
export function Loaded<Result, Thing>({
  query,
  pick,
  children,
  nothing = <GoneNote />,
}: Props<Result, Thing>) {
  if (query.data === undefined)
    return (
      <div className="card">
        {query.error ? <FailureNote error={query.error} onRetry={() => void query.refetch()} /> : <Waiting />}
      </div>
    );
  const thing = pick(query.data);
  return thing === null ? nothing : children(thing);
}
