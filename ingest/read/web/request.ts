import http, { type IncomingHttpHeaders } from "node:http";
import https from "node:https";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type GuardOptions, guardedAgent } from "./guarded-agent.js";

/** How this program names itself to servers, and in robots.txt. */
export const USER_AGENT = "Lien/0.1 (reads single news articles)";

export interface RequestOptions extends GuardOptions {
  /** Of the body, after unpacking. */
  mostBytes: number;
  signal: AbortSignal;
}

export interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A page that cannot be had, with the reason as a sentence. */
export class WebRefusal extends Error {
  override readonly name = "WebRefusal";
}

const UNPACK: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Asks a server once, without following redirects.
 * @throws WebRefusal where the address is not public or the body is too large; the error of the network otherwise
 */
export async function request(url: URL, options: RequestOptions): Promise<Response> {
  const message = await send(url, options);
  const { statusCode: status = 0, headers } = message;
  if (status >= 300 && status < 400) {
    message.destroy();
    return { status, headers, body: Buffer.alloc(0) };
  }
  return { status, headers, body: await bodyOf(message, headers, options.mostBytes) };
}

function send(url: URL, options: RequestOptions): Promise<http.IncomingMessage> {
  const { signal } = options;
  const { request: open } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const sent = open(url, {
      agent: guardedAgent(url, options),
      signal,
      maxHeaderSize: 32 * 1024,
      headers: {
        "user-agent": USER_AGENT,
        accept:
          "text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,text/plain,*/*;q=0.1",
        "accept-encoding": "gzip, deflate, br",
      },
    });
    sent.on("response", resolve);
    sent.on("error", (error) =>
      reject(/is not allowed\. Because/u.test(error.message) ? notPublic(url) : error),
    );
    sent.end();
  });
}

function notPublic(url: URL): WebRefusal {
  return new WebRefusal(
    `${url.host} leads to an address that is not public; such addresses are never fetched.`,
  );
}

async function bodyOf(message: Readable, headers: IncomingHttpHeaders, mostBytes: number): Promise<Buffer> {
  const tooLarge = () => new WebRefusal(`The page is larger than ${Math.ceil(mostBytes / 1024 / 1024)} MB.`);
  if (Number(headers["content-length"]) > mostBytes) {
    message.destroy();
    throw tooLarge();
  }
  const packing = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const unpack = UNPACK[packing];
  if (!unpack && packing !== "identity") {
    message.destroy();
    throw new WebRefusal(`The page is packed in a way that is not known (${packing}).`);
  }
  const stream = unpack ? (pipeline(message, unpack(), () => undefined) as unknown as Readable) : message;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) {
      message.destroy();
      throw tooLarge();
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
