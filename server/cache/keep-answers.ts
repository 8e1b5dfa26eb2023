import type { IncomingMessage } from "node:http";
import type { RequestHandler, Response } from "express";
import type { Graph } from "#graph/connection";
import type { Identify } from "../auth/caller.js";
import { bodyOf } from "../http/body.js";
import { type KeptAnswer, keptAnswers } from "./answers.js";
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

/** The place of an answer: what stands there, and how to put one there that was worked out since. */
export interface Place {
  known: KeptAnswer | undefined;
  keep(answer: KeptAnswer): void;
}

/** The place of the answer to a request; null where none is kept: of streams, and of what is asked in the address. */
export type PlaceOf = (request: IncomingMessage) => Promise<Place | null>;

/**
 * Places for whole answers, byte for byte, as long as nobody has written to the graph since, in this process or
 * another: its revision is read for each request, or for several together. What an answer depends on is in its key: the
 * question, its variables, the form asked for, and all that is known of who asks. Null where nothing is kept.
 */
export function placesOfAnswers({ graph, identify, megabytes, onAsked }: Parts): PlaceOf | null {
  if (megabytes === 0) return null;
  const answers = keptAnswers(megabytes);
  const currentRevision = revisionReader(graph);
  return async (request) => {
    const key = await keyOf(request, identify);
    if (key === null) return null;
    let revision: string;
    try {
      revision = await currentRevision();
    } catch {
      // Whether the graph has changed cannot be told: it is asked, and says itself what is the matter.
      answers.forget();
      return null;
    }
    const known = answers.find(revision, key);
    onAsked(known ? "kept" : "new");
    return { known, keep: (answer) => answers.keep(revision, key, answer) };
  };
}

/** Answers a question that was answered before, and keeps what is answered now. */
export function keepAnswers(placeOf: PlaceOf | null): RequestHandler {
  if (!placeOf) return (_request, _response, next) => next();
  return async (request, response, next) => {
    const place = await placeOf(request);
    if (!place) return next();
    const { known } = place;
    if (known) {
      response.set({ "Content-Type": known.type, "Content-Length": String(known.body.length) });
      response.end(known.body);
      return;
    }
    listen(response, (body) => {
      if (mayKeep(response)) place.keep({ type: String(response.getHeader("Content-Type")), body });
    });
    next();
  };
}

async function keyOf(request: IncomingMessage, identify: Identify): Promise<string | null> {
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
