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

/** Marks the answer to a question as one that may be kept, where it depends on nothing but the graph and who asks. */
export type MarkKeepable = (
  response: Response,
  document: DocumentNode,
  name: string | null | undefined,
) => void;

export function keepableMarker(): MarkKeepable {
  const known = new WeakMap<DocumentNode, Map<string, boolean>>();

  function isQuestionOfTheGraph(document: DocumentNode, name: string | null | undefined): boolean {
    const operations = known.get(document) ?? new Map<string, boolean>();
    known.set(document, operations);
    let found = operations.get(name ?? "");
    if (found === undefined) {
      found = getOperationAST(document, name)?.operation === "query" && !names(document, OF_THE_REQUEST);
      operations.set(name ?? "", found);
    }
    return found;
  }

  return (response, document, name) => {
    if (isQuestionOfTheGraph(document, name)) keepable.add(response);
  };
}

/** Marks what may be kept: whole answers to questions, without errors. */
export function markKeepable(mark: MarkKeepable): Plugin<Context> {
  return {
    onExecute: ({ args: { document, operationName, contextValue } }) => ({
      onExecuteDone({ result }) {
        const { res } = contextValue as Context;
        if (!res || isAsyncIterable(result) || result.errors) return;
        mark(res, document, operationName);
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
