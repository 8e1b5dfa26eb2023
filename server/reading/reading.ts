import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { BadMapping, type FieldMap, readApart, readMapping, type SourceReading, type Web } from "#load/read";
import { type Identify, includes } from "../auth/caller.js";
import { isFromElsewhere } from "../guard/loopback.js";
import { refuse } from "../http/refusal.js";

/** So many articles of one file are handed to a browser; whoever has more loads them at the command line. */
const MOST_ARTICLES = 500;

/**
 * `POST /read`: what articles a file or a page holds, one a line (NDJSON), as they are read. The file is the body, its
 * name the parameter `name`; a page is named by JSON, `{"url": …}`. `map` says which columns of a table hold what.
 * It is read in a thread with limits, and nothing is stored. Only who may load may ask, and no page of another origin.
 */
export function reading(identify: Identify, web: Web): Router {
  return Router().post(
    "/read",
    admit(identify),
    express.json({ limit: "16kb" }),
    async (request, response) => {
      const map = mappingOf(request);
      if (typeof map === "string") return refuse(response, 400, "BAD_INPUT", map);
      const source = sourceOf(request);
      if (source === null)
        return refuse(
          response,
          400,
          "BAD_INPUT",
          'Send a file as application/octet-stream with its ?name=, or {"url": "https://…"} as application/json.',
        );
      response.type("application/x-ndjson").set({ "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
      let sent = 0;
      for await (const read of readApart(source, { web, ...(map ? { map } : {}) })) {
        if (response.destroyed) return;
        if (sent === MOST_ARTICLES) {
          response.write(line(tooMany(read)));
          break;
        }
        sent++;
        if (!response.write(line(read))) await drained(response);
      }
      response.end();
    },
  );
}

function admit(identify: Identify): RequestHandler {
  return async (request, response, next) => {
    if (isFromElsewhere(request))
      return refuse(response, 403, "FORBIDDEN", "A page of another origin may not read files here.");
    const { role } = await identify(request);
    if (includes(role, "contributor")) return next();
    if (role === null)
      return refuse(response, 401, "UNAUTHENTICATED", "Reading files needs a key with the role contributor.");
    return refuse(response, 403, "FORBIDDEN", `This needs the role contributor; yours is ${role}.`);
  };
}

function mappingOf({ query: { map } }: Request): FieldMap | undefined | string {
  if (typeof map !== "string" || map === "") return undefined;
  try {
    return readMapping(map);
  } catch (error) {
    if (error instanceof BadMapping) return error.message;
    throw error;
  }
}

function sourceOf(request: Request): Parameters<typeof readApart>[0] | null {
  const { name } = request.query;
  if (request.is("application/octet-stream"))
    return typeof name === "string" && name !== "" ? { name: name.slice(0, 500), bytes: request } : null;
  const url: unknown = request.body?.url;
  return typeof url === "string" && /^https?:\/\//iu.test(url.trim()) ? url.trim() : null;
}

function tooMany({ source }: SourceReading): SourceReading {
  const message = `Only the first ${MOST_ARTICLES} articles of it are read here. Load the whole with "lien ingest".`;
  return { source, article: null, problems: [{ stage: "read", message }] };
}

function line(read: SourceReading): string {
  return `${JSON.stringify(read)}\n`;
}

/** Resolves when the connection takes more, or is gone. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off("drain", go).off("close", go);
      resolve();
    };
    response.once("drain", go).once("close", go);
  });
}
