import type { IncomingMessage } from "node:http";
import { getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { callerError } from "../errors.js";
import { isFromElsewhere, isFromThisMachine } from "./loopback.js";

/** Mutations run only for someone at this machine, unless writing is open; and never for a page of another origin. */
export function guardWrites(allowWrites: boolean): Plugin<{ req?: IncomingMessage }> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, contextValue } = args;
      if (getOperationAST(document, operationName)?.operation !== "mutation") return;
      const reason = refusal(contextValue.req, allowWrites);
      if (reason) setResultAndStopExecution({ errors: [callerError("FORBIDDEN", reason, 403)] });
    },
  };
}

function refusal(request: IncomingMessage | undefined, allowWrites: boolean): string | null {
  if (!request)
    return allowWrites ? null : "Nobody can tell where this request comes from: it may not write.";
  if (isFromElsewhere(request)) return "A page of another origin may not write here.";
  if (!allowWrites && !isFromThisMachine(request))
    return "Articles can be read and loaded only from the machine that the server runs on. LIEN_ALLOW_WRITES=1 opens this to others.";
  return null;
}
