import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import type { GraphSettings } from "#graph/connection";

/** A way to a database that can be shut, opened again, and made slow, as networks do. */
export interface Door {
  settings: GraphSettings;
  /** Nothing listens any more, and who was inside is cut off. */
  shut(): Promise<void>;
  open(): Promise<void>;
  /** Nothing goes through any more, and nobody is told. */
  hold(): void;
  release(): void;
  close(): Promise<void>;
}

/** A door before a database, shut at first where it is asked for. */
export async function aDoor(settings: GraphSettings, { isOpen = true } = {}): Promise<Door> {
  const { hostname, port } = new URL(settings.uri);
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let held = false;

  function enter(from: Socket): void {
    const to = connect(Number(port), hostname);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one);
      one.on("data", (chunk) => {
        if (!held) other.write(chunk);
      });
      one.on("error", () => one.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }

  async function listen(at: number): Promise<number> {
    server = createServer(enter).listen(at, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as { port: number }).port;
  }

  async function shut(): Promise<void> {
    const closing = server;
    server = undefined;
    if (!closing) return;
    const closed = once(closing, "close");
    closing.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  const own = await listen(0);
  if (!isOpen) await shut();
  return {
    settings: { ...settings, uri: `bolt://127.0.0.1:${own}` },
    shut,
    async open() {
      if (!server) await listen(own);
    },
    hold() {
      held = true;
    },
    release() {
      held = false;
    },
    close: shut,
  };
}
