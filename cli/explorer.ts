import { join } from "node:path";
import type { Graph } from "#graph/connection";
import type { Extractor } from "#ingest/extractor";
import { isLoopback } from "#server/guard/loopback";
import { PortBusy, type Serving, serve } from "#server/serve";
import type { Config } from "./config.js";
import { CannotListen, explainListening } from "./http-port.js";
import { packageRoot } from "./package-root.js";
import { progress } from "./progress.js";
import type { Stopping } from "./stopping.js";

const PORTS_TRIED = 50;

/**
 * Serves explorer and API until a signal comes, and says where.
 *
 * @throws CannotListen, or Interrupted once it was asked to stop.
 */
export async function serveExplorer(
  config: Config,
  parts: { graph: Graph; extractor: Extractor },
  stopping: Stopping,
): Promise<never> {
  // The server takes a second to load, for which no other command should wait.
  const { createApp } = await import("#server/app");
  const app = await createApp({
    ...parts,
    config: {
      clientDir: join(packageRoot(), "client", "dist"),
      loopbackOnly: isLoopback(config.host),
      allowWrites: config.allowWrites,
      read: config.read,
      logLevel: config.log,
      ...config.server,
    },
  });
  const serving = await listen(config, (port) => serve(app, { host: config.host, port }));
  stopping.atEnd(async () => {
    progress("Closing the server");
    await serving.close();
  });
  const url = readableUrl(serving.url);
  process.stdout.write(`\n  Liên is on     ${url}\n  the API is on  ${url}/graphql\n  Ctrl-C ends it.\n\n`);
  return stopping.untilAsked();
}

async function listen({ port, host }: Config, start: (port: number) => Promise<Serving>): Promise<Serving> {
  for (let next = port; next < Math.min(port + PORTS_TRIED, 65_536); next++) {
    try {
      return await start(next);
    } catch (error) {
      if (!(error instanceof PortBusy)) throw explainListening(error, host, next);
      progress(`Port ${next} is taken by another program; trying ${next + 1}`);
    }
  }
  throw new CannotListen(`All ports from ${port} on are taken. Set PORT to another, as in PORT=8080.`);
}

/** An address that a person can click: the loopback and "any" addresses are this machine. */
function readableUrl(url: string): string {
  return url.replace(/\/\/(?:127\.0\.0\.1|0\.0\.0\.0|\[::1?\])/, "//localhost");
}
