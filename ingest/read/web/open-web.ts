import { formatOfType } from "../format.js";
import type { GuardOptions } from "./guarded-agent.js";
import { Pace } from "./pace.js";
import { type Response, request, WebRefusal } from "./request.js";
import { ROBOTS_BYTES, type Robots, readRobots } from "./robots.js";

/** A fetched page. */
export interface Page {
  /** Where it was found after all redirects. */
  url: string;
  contentType: string | null;
  bytes: Buffer;
}

/** The web as far as articles need it. */
export interface Web {
  /** @throws WebRefusal that says why the page cannot be had and what to do */
  get(address: string): Promise<Page>;
}

export interface WebOptions extends GuardOptions {
  mostBytes?: number;
  /** For each answer, to its last byte. */
  timeoutMs?: number;
  /** Between two requests to one host. */
  pauseMs?: number;
  /** Ends what is under way. */
  signal?: AbortSignal;
}

const MOST_REDIRECTS = 5;

/**
 * Opens the web for reading single pages: public addresses only, one request a second to a host, robots.txt obeyed, and
 * limits to size, time, redirects and kinds of content.
 */
export function openWeb(options: WebOptions = {}): Web {
  const { mostBytes = 20 * 1024 * 1024, timeoutMs = 30_000, pauseMs = 1000, signal, ...guard } = options;
  const pace = new Pace(pauseMs);
  const robots = new Map<string, Promise<Robots>>();

  /** Asks, and follows redirects; `admit` may refuse each address before it is asked. */
  async function ask(
    start: URL,
    most: number,
    admit: (url: URL) => Promise<number>,
  ): Promise<{ url: URL } & Response> {
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const wait = await admit(url);
      const asked = url;
      const response = await pace.turn(url.host, wait, () => askOnce(asked, most));
      const { location } = response.headers;
      if (response.status < 300 || response.status >= 400 || !location) return { ...response, url };
      url = target(location, url);
    }
    throw new WebRefusal(`It redirects more than ${MOST_REDIRECTS} times.`);
  }

  async function askOnce(url: URL, most: number): Promise<Response> {
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const until = signal ? AbortSignal.any([signal, limit]) : limit;
      return await request(url, { ...guard, mostBytes: most, signal: until });
    } catch (error) {
      throw limit.aborted
        ? new WebRefusal(`${url.host} did not answer within ${timeoutMs / 1000} s.`)
        : error;
    }
  }

  function robotsOf(url: URL): Promise<Robots> {
    const address = new URL("/robots.txt", url);
    const known = robots.get(address.origin);
    if (known) return known;
    const read = ask(address, ROBOTS_BYTES, async () => 0).then((answer) => readRobots(address, answer));
    robots.set(address.origin, read);
    return read;
  }

  async function admit(url: URL): Promise<number> {
    const rules = await robotsOf(url);
    if (!rules.allows(url))
      throw new WebRefusal(
        `robots.txt of ${url.host} does not allow this page to be read by programs. Save it by hand.`,
      );
    return rules.pauseMs;
  }

  async function get(address: string): Promise<Page> {
    try {
      const { url, status, headers, body } = await ask(target(address), mostBytes, admit);
      if (status !== 200) throw new WebRefusal(`${url.host} answered ${status}. Check the address.`);
      const contentType = headers["content-type"] ?? null;
      if (contentType !== null && formatOfType(contentType) === null)
        throw new WebRefusal(`It is ${contentType.slice(0, 80)}, not an article in a form that can be read.`);
      return { url: url.href, contentType, bytes: body };
    } catch (error) {
      if (error instanceof WebRefusal) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new WebRefusal(`It cannot be fetched (${reason}). Check the address and the network.`);
    }
  }

  return { get };
}

function target(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new WebRefusal(`${JSON.stringify(address.slice(0, 200))} is not an address of the web.`);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}
