import type { Request, RequestHandler, Response } from "express";
import type { Graph } from "#graph/connection";
import type { Identify } from "../auth/caller.js";
import { bodyOf } from "../http/body.js";
import { keptAnswers } from "./answers.js";
import { mayKeep } from "./keepable.plugin.js";
import { revisionReader } from "./revision.js";

interface Parts {
  graph: Graph;
  identify: Identify;
  /** For all answers together; 0 keeps none. */
  megabytes: number;
  /** Told whether an answer was kept. */
  onAsked(outcome: "kept" | "new"): void;
}

/**
 * Answers a question that was answered before, byte for byte, as long as nobody has written to the graph since, in this
 * process or another: its revision is read for each request, or for several together. What an answer depends on is in
 * its key: the question, its variables, the form asked for, and all that is known of who asks.
 */
export function keepAnswers({ graph, identify, megabytes, onAsked }: Parts): RequestHandler {
  if (megabytes === 0) return (_request, _response, next) => next();
  const answers = keptAnswers(megabytes);
  const currentRevision = revisionReader(graph);
  return async (request, response, next) => {
    const key = await keyOf(request, identify);
    if (key === null) return next();
    let revision: string;
    try {
      revision = await currentRevision();
    } catch {
      // Whether the graph has changed cannot be told: it is asked, and says itself what is the matter.
      answers.forget();
      return next();
    }
    const known = answers.find(revision, key);
    onAsked(known ? "kept" : "new");
    if (known) {
      response.set({ "Content-Type": known.type, "Content-Length": String(known.body.length) });
      response.end(known.body);
      return;
    }
    listen(response, (body) => {
      if (!mayKeep(response)) return;
      answers.keep(revision, key, { type: String(response.getHeader("Content-Type")), body });
    });
    next();
  };
}

/** Null where the answer is none to keep: streams, and what is asked in the address. */
async function keyOf(request: Request, identify: Identify): Promise<string | null> {
  const body = request.method === "POST" ? bodyOf(request) : undefined;
  const accept = request.headers.accept ?? "";
  if (body === undefined || accept.includes("text/event-stream")) return null;
  return `${JSON.stringify(await identify(request))}\n${accept}\n${body.toString()}`;
}

/** Hands on all that is written, once it is. */
function listen(response: Response, onWritten: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const take = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end } = response;
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    take(chunk);
    return Reflect.apply(write, response, [chunk, ...rest]);
  }) as typeof response.write;
  response.end = ((...given: unknown[]) => {
    take(given[0]);
    onWritten(Buffer.concat(chunks));
    return Reflect.apply(end, response, given);
  }) as typeof response.end;
}
