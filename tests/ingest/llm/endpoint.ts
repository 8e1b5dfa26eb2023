import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Request {
  method: string | undefined;
  url: string | undefined;
  key: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format: { type: string; json_schema: { strict: boolean; schema: { properties: object } } };
  };
}

export type Reply = (response: ServerResponse, request: Request) => void;

/** A reply as chat completions give it, with this content. */
export const message =
  (content: unknown): Reply =>
  (response) => {
    response.setHeader("content-type", "application/json");
    const text = typeof content === "string" ? content : JSON.stringify(content);
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content: text } }] }));
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(code, headers).end(`{"error":{"message":"status ${code}"}}`);
  };

/** A server on loopback that speaks the protocol: one reply after the other, the last one for all that follow. */
export async function startEndpoint(...replies: Reply[]) {
  const requests: Request[] = [];
  const server = createServer(async (incoming: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request: Request = {
      method: incoming.method,
      url: incoming.url,
      key: incoming.headers.authorization,
      body: JSON.parse(Buffer.concat(chunks).toString("utf8")),
    };
    requests.push(request);
    replies[Math.min(requests.length, replies.length) - 1]!(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
