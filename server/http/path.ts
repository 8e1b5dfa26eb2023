import type { IncomingMessage } from "node:http";

/** The path of a request's address as it was sent, without what is asked in it. */
export function pathOf({ url = "/" }: IncomingMessage): string {
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}
