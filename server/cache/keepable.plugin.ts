import type { Response } from "express";
import { type DocumentNode, getOperationAST, Kind, visit } from "graphql";
import { isAsyncIterable, type Plugin } from "graphql-yoga";
import type { Context } from "../context.js";

/** What is told of the request itself, and not of the graph. */
const OF_THE_REQUEST = "viewer";

const keepable = new WeakSet<Response>();

/** Whether an answer may be given again to whoever asks the same. */
export function mayKeep(response: Response): boolean {
  return response.statusCode === 200 && keepable.has(response);
}

/** Whether the answer to a question depends on nothing but the graph and who asks: then it may be kept. */
export type IsOfTheGraph = (document: DocumentNode, name: string | null | undefined) => boolean;

export function questionsOfTheGraph(): IsOfTheGraph {
  const known = new WeakMap<DocumentNode, Map<string, boolean>>();

  return (document, name) => {
    const operations = known.get(document) ?? new Map<string, boolean>();
    known.set(document, operations);
    let found = operations.get(name ?? "");
    if (found === undefined) {
      found = getOperationAST(document, name)?.operation === "query" && !names(document, OF_THE_REQUEST);
      operations.set(name ?? "", found);
    }
    return found;
  };
}

/** Marks what may be kept: whole answers to questions, without errors. */
export function markKeepable(isOfTheGraph: IsOfTheGraph): Plugin<Context> {
  return {
    onExecute: ({ args: { document, operationName, contextValue } }) => ({
      onExecuteDone({ result }) {
        const { res } = contextValue as Context;
        if (!res || isAsyncIterable(result) || result.errors) return;
        if (isOfTheGraph(document, operationName)) keepable.add(res);
      },
    }),
  };
}

/** Whether a field of this name stands anywhere in a document. */
function names(document: DocumentNode, field: string): boolean {
  let found = false;
  visit(document, {
    [Kind.FIELD](node) {
      if (node.name.value === field) found = true;
    },
  });
  return found;
}
