import { connect, createServer } from "node:net";
import { LocalNeo4jError } from "./errors.js";

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/**
 * The configured port of the loopback address when it is free, else any free one.
 *
 * @throws LocalNeo4jError PortInUse when the configured one is taken.
 */
export async function choosePort(
  configured: number | undefined,
  preferred: number | undefined,
): Promise<number> {
  if (configured !== undefined) {
    if (await isFree(configured)) return configured;
    throw portInUse(configured);
  }
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  return listenOnce(0);
}

function portInUse(port: number): LocalNeo4jError {
  return new LocalNeo4jError(
    "PortInUse",
    `Neo4j cannot listen on port ${port} of 127.0.0.1: another program does. ` +
      "End that program, choose another port, or give none and a free one is taken.",
  );
}

/** Whether something accepts connections there. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
  });
}

async function isFree(port: number): Promise<boolean> {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
