import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Where to listen. Port 0 takes any that is free. */
export interface ServeOptions {
  host: string;
  port: number;
}

export interface Serving {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Lets running requests end, for some seconds, and takes no new ones. */
  close(): Promise<void>;
}

/** Someone else listens there. */
export class PortBusy extends Error {
  override readonly name = "PortBusy";

  constructor(
    readonly host: string,
    readonly port: number,
  ) {
    super(`Port ${port} of ${host} is in use. End what listens there, or set PORT to another.`);
  }
}

/** What answers requests. */
export interface App {
  (request: IncomingMessage, response: ServerResponse): void;
  /** Told that its server ends: it sends away who only listens, and says that it is not ready. */
  ending?(): void;
}

/** Connections that wait to be taken in, where the system lets so many. */
const MOST_WAITING = 4_096;
const PATIENCE_MS = 5_000;
/** A request that comes in drop by drop holds a connection so long, and no longer. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 60_000;
const SWEEP_MS = 50;

/**
 * Listens for requests.
 * @throws PortBusy when the port is taken; whoever calls may try the next
 */
export async function serve(app: App, { host, port }: ServeOptions): Promise<Serving> {
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, app);
  server.listen({ port, host, backlog: MOST_WAITING });
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortBusy(host, port);
    throw error;
  }
  const { port: taken } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
    close() {
      closing ??= new Promise((resolve) => {
        app.ending?.();
        const deadline = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
        // A connection whose request has ended is kept alive by its client, and would be waited for.
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
        server.close(() => {
          clearTimeout(deadline);
          clearInterval(sweep);
          resolve();
        });
      });
      return closing;
    },
  };
}
