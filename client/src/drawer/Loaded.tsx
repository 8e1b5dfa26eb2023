import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { refreshNetwork } from "../explore/restore.js";
import { adjust } from "../explore/store.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { renamed } from "../state/renamed.js";
import { GoneNote } from "./GoneNote.jsx";

interface Props<Result, Thing> {
  query: UseQueryResult<Result>;
  pick: (result: Result) => Thing | null;
  children: (thing: Thing) => ReactNode;
  /** The id that was asked for, where a thing may have come to go by another. */
  asked?: string;
  /** What to say where there is nothing; that it has gone, unless told otherwise. */
  nothing?: ReactNode;
}

/** Lets the view name a thing as the graph does now. */
function useNewName(from: string | undefined, to: string | undefined): void {
  useEffect(() => {
    if (from === undefined || to === undefined || from === to) return;
    adjust((view) => renamed(view, from, to));
    void refreshNetwork();
  }, [from, to]);
}

/** A card in all its states: on its way, failed, gone from the graph, or there. */
export function Loaded<Result, Thing extends { id?: string }>({
  query,
  pick,
  children,
  asked,
  nothing = <GoneNote />,
}: Props<Result, Thing>) {
  useNewName(asked, query.data === undefined ? undefined : pick(query.data)?.id);
  if (query.data === undefined)
    return (
      <div className="card">
        {query.error ? <FailureNote error={query.error} onRetry={() => void query.refetch()} /> : <Waiting />}
      </div>
    );
  const thing = pick(query.data);
  return thing === null ? nothing : children(thing);
}
