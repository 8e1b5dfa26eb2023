import robotsParser from "robots-parser";
import { type Response, USER_AGENT } from "./request.js";

/** What a site lets us read. */
export interface Robots {
  allows(url: URL): boolean;
  /** The pause between requests that it asks for, in milliseconds; at most ten seconds. */
  pauseMs: number;
}

// The types of the package say that its function stands one level deeper than it does.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const NAME = USER_AGENT.split("/")[0]!;
const LONGEST_PAUSE_MS = 10_000;

export const ROBOTS_BYTES = 512 * 1024;

const all = (allowed: boolean): Robots => ({ allows: () => allowed, pauseMs: 0 });

/**
 * The rules of a robots.txt by RFC 9309: none where there is no such file, everything forbidden where the server fails.
 */
export function readRobots(address: URL, { status, body }: Pick<Response, "status" | "body">): Robots {
  if (status >= 500) return all(false);
  if (status < 200 || status >= 300) return all(true);
  const rules = parseRobots(address.href, body.toString("utf8"));
  return {
    allows: (url) => rules.isAllowed(url.href, NAME) ?? true,
    pauseMs: Math.min((rules.getCrawlDelay(NAME) ?? 0) * 1000, LONGEST_PAUSE_MS),
  };
}
