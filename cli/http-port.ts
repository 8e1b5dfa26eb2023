import { createServer } from "node:net";

/** A server cannot listen where it should; the message says what to set. */
export class CannotListen extends Error {
  override readonly name = "CannotListen";
}

/** What a failure to listen means for a person, or the failure itself where we know nothing better. */
export function explainListening(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EACCES") {
    return new CannotListen(`This user may not listen on port ${port}. Set PORT to one above 1023.`);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new CannotListen(`${host} is no address of this machine. Set LIEN_HOST to one, or leave it out.`);
  }
  return error;
}

/**
 * Whether a server could listen there; false when the port is taken.
 *
 * @throws CannotListen when it could not for another reason.
 */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(explainListening(error, host, port));
    });
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
