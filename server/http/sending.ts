import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import type { Request, RequestHandler, Response } from "express";

/** Compresses answers for those who can read it, but for streams of events: compressed, they would be held back. */
export function compressAnswers(): RequestHandler {
  return compression({
    filter: (request, response) =>
      !String(response.getHeader("Content-Type")).startsWith("text/event-stream") &&
      compression.filter(request, response),
  });
}

/**
 * Sends a whole answer as the layers of the app would, each of which is passed where it has nothing to do.
 *
 * @param crossOrigin null where no other origin is let in
 */
export function sender(compress: RequestHandler, crossOrigin: RequestHandler | null) {
  return (
    request: IncomingMessage,
    response: ServerResponse,
    { type, body }: { type: string; body: string | Buffer },
  ): void => {
    const [asked, answer] = [request as Request, response as Response];
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Length", Buffer.byteLength(body));
    const end = () => {
      if (request.headers["accept-encoding"] !== undefined)
        return compress(asked, answer, () => response.end(body));
      response.appendHeader("Vary", "Accept-Encoding");
      response.end(body);
    };
    if (crossOrigin) crossOrigin(asked, answer, end);
    else end();
  };
}
