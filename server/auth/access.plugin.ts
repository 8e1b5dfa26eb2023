import type { IncomingMessage } from "node:http";
import { type DocumentNode, type GraphQLError, getOperationAST, Kind } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.js";
import { callerError } from "../errors.js";
import { isFromElsewhere } from "../guard/loopback.js";

/** What anybody may ask, to find out how to sign in. */
const ALWAYS = ["viewer", "__typename"];

/** No page of another origin may change anything; and where reading needs a key, nothing is told without. */
export function guardAccess(read: "public" | "key"): Plugin<Context & { req?: IncomingMessage }> {
  const refusal = (
    document: DocumentNode,
    name: string | null | undefined,
    context: Context & { req?: IncomingMessage },
  ) => {
    const operation = getOperationAST(document, name);
    if (operation?.operation === "mutation")
      return context.req && isFromElsewhere(context.req)
        ? callerError("FORBIDDEN", "A page of another origin may not write here.", 403)
        : null;
    if (read === "public" || context.caller.role !== null || !operation) return null;
    const open = operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && ALWAYS.includes(selection.name.value),
    );
    return open ? null : callerError("UNAUTHENTICATED", "Reading needs a key here. Sign in with one.", 401);
  };
  const stop = (error: GraphQLError | null, set: (result: { errors: GraphQLError[] }) => void) => {
    if (error) set({ errors: [error] });
  };
  return {
    onExecute: ({ args, setResultAndStopExecution }) =>
      stop(refusal(args.document, args.operationName, args.contextValue), setResultAndStopExecution),
    onSubscribe: ({ args, setResultAndStopExecution }) =>
      stop(refusal(args.document, args.operationName, args.contextValue), setResultAndStopExecution),
  };
}
