import type { Agent } from "node:http";
import type { LookupFunction } from "node:net";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";

/** Azure answers machines with their secrets on a public address. */
const METADATA = ["168.63.129.16"];

export interface GuardOptions {
  /** `host:port` of servers that may be asked although their address is not public, such as `127.0.0.1:8080`. */
  allow?: readonly string[];
  /** Finds addresses of names in the place of the system. */
  lookup?: LookupFunction;
}

/** The port of an address, the usual one of its protocol where it names none. */
function portOf(url: URL): string {
  return url.port || (url.protocol === "https:" ? "443" : "80");
}

/**
 * The agent that may connect to a URL. Every address is checked as the connection is made, by the lookup of that very
 * connection: private, loopback, link-local, shared and reserved ones and those of cloud metadata are refused, whatever
 * a name resolves to by then. No connection is kept for another request.
 */
export function guardedAgent(url: URL, { allow = [], lookup }: GuardOptions): Agent {
  const allowed = allow.includes(`${url.hostname}:${portOf(url)}`);
  const settings = {
    keepAlive: false,
    allowPrivateIPAddress: allowed,
    allowMetaIPAddress: false,
    denyIPAddressList: METADATA,
    ...(lookup ? { lookup } : {}),
  };
  return url.protocol === "https:"
    ? new RequestFilteringHttpsAgent(settings)
    : new RequestFilteringHttpAgent(settings);
}
