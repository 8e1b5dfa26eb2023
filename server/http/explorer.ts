import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import express, { type Request, type RequestHandler, Router } from "express";

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Liên – not built</title>
<h1>The explorer is not built yet</h1>
<p>Run <code>npm run build</code> in the project's folder, then load this page again.
<p>The API works without it: <a href="/graphql">/graphql</a>.
</html>
`;

const PLAIN_HOST = /^[\w.-]+(?::\d+)?$/;

/** Pages that show a link read the address of its picture only in full: with the host that this page was asked from. */
function withHost(html: string, { protocol, host }: Request): string {
  if (!host || !PLAIN_HOST.test(host)) return html;
  return html.replace(/(property="og:image" content=")\//, `$1${protocol}://${host}/`);
}

/**
 * Serves the built explorer. Addresses without a file of theirs get its page, since the explorer reads the address
 * itself; files that are missing stay missing.
 */
export function explorer(clientDir: string): Router {
  const index = join(clientDir, "index.html");
  const page: RequestHandler = async (request, response, next) => {
    const wantsPage = request.method === "GET" && request.accepts("html") && !/\.\w+$/.test(request.path);
    if (!wantsPage) next();
    // Looked up each time: it may be built while the server runs.
    else if (existsSync(index))
      response
        .set({ "Cache-Control": "no-cache", Vary: "Host" })
        .type("html")
        .send(withHost(await readFile(index, "utf8"), request));
    else response.status(503).type("html").send(NOT_BUILT);
  };
  return Router()
    .use("/assets", express.static(join(clientDir, "assets"), { immutable: true, maxAge: "1y" }))
    .use(express.static(clientDir, { index: false }))
    .use(page);
}
