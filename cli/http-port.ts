import { createServer } from "node:net";

const NEXT_PORTS = 50;

/**
 * The first free port from `wanted` on.
 *
 * @throws Error when fifty ports in a row are taken, or the address is not one of this machine.
 */
export async function nextFreePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + NEXT_PORTS, 65536); port++) {
    if (await isPortFree(port, host)) return port;
  }
  throw new PortsTaken(
    `All ports from ${wanted} to ${wanted + NEXT_PORTS - 1} are taken; set PORT to another.`,
  );
}

/** No port is to be had at the address. */
export class PortsTaken extends Error {
  override readonly name = "PortsTaken";
}

/**
 * Whether a server could listen there.
 *
 * @throws PortsTaken when it could not for another reason than a taken port.
 */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES") {
        reject(new PortsTaken(`This user may not listen on port ${port}; set PORT to one above 1023.`));
      } else {
        reject(
          new PortsTaken(
            `Cannot listen on ${host} (${error.code}); set LIEN_HOST to an address of this machine.`,
          ),
        );
      }
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
