import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { openWeb, type WebOptions } from "#ingest/read/web/open-web";
import { outcomes, readAll } from "./read-all.js";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback; its `host:port`, and the paths that it was asked for. */
async function serve(
  listener: RequestListener,
  robots: string | number = 404,
): Promise<{ host: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url !== "/robots.txt") listener(request, response);
    else if (typeof robots === "number") response.writeHead(robots).end();
    else response.end(robots);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const web = (...allow: string[]) => openWeb({ allow, pauseMs: 0, timeoutMs: 2000 });
const PARAGRAPH = "The two delegations met in Hanoi on Monday, and agreed to meet again in Paris next year. "
  .repeat(4)
  .trim();
const page: RequestListener = (_, response) => {
  response
    .setHeader("content-type", "text/html; charset=utf-8")
    .end(`<title>A visit</title><article><p>${PARAGRAPH}</p></article>`);
};
const refusal = (host: string, path = "/", options: WebOptions = {}) =>
  openWeb({ allow: [host], pauseMs: 0, timeoutMs: 2000, ...options }).get(`http://${host}${path}`);

describe("addresses that are not public", () => {
  it.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://168.63.129.16/",
    "http://100.100.100.200/",
    "http://192.0.0.192/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "http://me:pass@127.0.0.1/",
  ])("%s is never asked", async (address) => {
    await expect(web().get(address)).rejects.toThrow(/not public/);
  });

  const resolvesTo = (...answers: string[][]): LookupFunction => {
    let turn = 0;
    return (_, options, callback) => {
      const addresses = answers[Math.min(turn++, answers.length - 1)]!.map((address) => ({
        address,
        family: address.includes(":") ? 6 : 4,
      }));
      if (options.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    };
  };

  it.each([
    ["a name that leads there", resolvesTo(["127.0.0.1"])],
    ["a name with one address of two there", resolvesTo(["93.184.216.34", "127.0.0.1"])],
    ["a name with an IPv6 address there", resolvesTo(["::ffff:10.0.0.1"])],
  ])("%s is refused", async (_, lookup) => {
    const { host, asked } = await serve(page);
    const address = `http://public.example:${host.split(":")[1]}/`;
    await expect(openWeb({ lookup, pauseMs: 0, timeoutMs: 2000 }).get(address)).rejects.toThrow(/not public/);
    expect(asked).toEqual([]);
  });

  it("a name that changes between two requests is checked at each", async () => {
    const { host, asked } = await serve(page);
    const [, port] = host.split(":");
    const name = `rebinding.example:${port}`;
    const lookups: string[] = [];
    const lookup: LookupFunction = (hostname, options, callback) => {
      lookups.push(hostname);
      resolvesTo(["127.0.0.1"])(hostname, options, callback);
    };
    // Allowed under its first name only: the redirect to another name is looked up and checked anew.
    const redirecting = await serve((_, response) =>
      response.writeHead(302, { location: `http://${name}/` }).end(),
    );
    await expect(
      openWeb({ allow: [redirecting.host], lookup, pauseMs: 0, timeoutMs: 2000 }).get(
        `http://${redirecting.host}/`,
      ),
    ).rejects.toThrow(/not public/);
    expect(lookups).toEqual(["rebinding.example"]);
    expect(asked).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])("a redirect (%i) there is refused", async (status) => {
    const inner = await serve(page);
    const outer = await serve((_, response) =>
      response.writeHead(status, { location: `http://${inner.host}/` }).end(),
    );
    await expect(refusal(outer.host)).rejects.toThrow(/not public/);
    expect(inner.asked).toEqual([]);
  });

  it.each([
    "file:///etc/passwd",
    "ftp://example.org/",
    "gopher://127.0.0.1/",
    "javascript:alert(1)",
    "nonsense",
  ])("%s is no address", async (address) => {
    await expect(web().get(address)).rejects.toThrow(/not an address of the web/);
    const redirecting = await serve((_, response) =>
      response.writeHead(302, { location: address === "nonsense" ? "http://" : address }).end(),
    );
    await expect(refusal(redirecting.host)).rejects.toThrow(/not an address of the web/);
  });

  it("allows a host and port that are named, and no other port", async () => {
    const { host } = await serve(page);
    const other = await serve(page);
    expect((await web(host).get(`http://${host}/`)).bytes.toString()).toContain("A visit");
    await expect(web(host).get(`http://${other.host}/`)).rejects.toThrow(/not public/);
  });
});

describe("limits", () => {
  it("follows five redirects and no more", async () => {
    const { host } = await serve((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left === 0) page(request, response);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect((await refusal(host, "/5")).url).toBe(`http://${host}/0`);
    await expect(refusal(host, "/6")).rejects.toThrow(/more than 5 times/);
  });

  const large: [string, RequestListener][] = [
    [
      "a page that says it is too large",
      (_, response) => response.setHeader("content-length", 5_000_000).write("x"),
    ],
    [
      "a page that does not end",
      (_, response) => {
        const timer = setInterval(() => response.write("x".repeat(100_000)), 1);
        response.on("close", () => clearInterval(timer));
      },
    ],
    [
      "a page that unpacks to too much",
      (_, response) => {
        response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(3_000_000)));
      },
    ],
  ];
  it.each(large)("refuses %s", async (_, listener) => {
    const { host } = await serve(listener);
    await expect(refusal(host, "/", { mostBytes: 1024 * 1024 })).rejects.toThrow(/larger than 1 MB/);
  });

  it.each<[string, RequestListener]>([
    ["never answers", () => undefined],
    ["stops in the middle", (_, response) => response.write("x")],
  ])("gives up on a server that %s", async (_, listener) => {
    const { host } = await serve(listener);
    await expect(refusal(host, "/", { timeoutMs: 300 })).rejects.toThrow(/did not answer within 0\.3 s/);
  });

  it.each<[string, RequestListener, RegExp]>([
    ["a page that is not there", (_, response) => response.writeHead(404).end(), /answered 404/],
    [
      "a picture",
      (_, response) => {
        response.setHeader("content-type", "image/png").end("x");
      },
      /image\/png, not an article/,
    ],
    [
      "broken packing",
      (_, response) => {
        response.setHeader("content-encoding", "gzip").end("no gzip");
      },
      /cannot be fetched/,
    ],
    [
      "unknown packing",
      (_, response) => {
        response.setHeader("content-encoding", "zstd").end("x");
      },
      /packed in a way that is not known/,
    ],
    ["a connection that breaks", (request) => request.socket.destroy(), /cannot be fetched/],
  ])("refuses %s", async (_, listener, message) => {
    const { host } = await serve(listener);
    await expect(refusal(host)).rejects.toThrow(message);
  });

  it("ends when it is told to", async () => {
    const { host } = await serve(() => undefined);
    const abort = new AbortController();
    const asking = refusal(host, "/", { signal: abort.signal });
    setTimeout(() => abort.abort(), 50);
    await expect(asking).rejects.toThrow(/cannot be fetched/);
  });
});

describe("manners", () => {
  it.each<[string, string | number, RegExp | null]>([
    ["forbids all", "User-agent: *\nDisallow: /", /robots\.txt.*does not allow/],
    ["forbids this program", "User-agent: Lien\nDisallow: /private", /does not allow/],
    ["forbids another", "User-agent: Other\nDisallow: /", null],
    ["is not there", 404, null],
    ["cannot be read", 503, /does not allow/],
  ])("where robots.txt %s", async (_, robots, message) => {
    const { host, asked } = await serve(page, robots);
    const asking = refusal(host, "/private/a");
    if (message) await expect(asking).rejects.toThrow(message);
    else expect((await asking).url).toContain("/private/a");
    expect(asked[0]).toBe("/robots.txt");
    expect(asked.length).toBe(message ? 1 : 2);
  });

  it("obeys robots.txt behind a redirect, too", async () => {
    const target = await serve(page, "User-agent: *\nDisallow: /");
    const start = await serve((_, response) =>
      response.writeHead(302, { location: `http://${target.host}/a` }).end(),
    );
    await expect(web(start.host, target.host).get(`http://${start.host}/`)).rejects.toThrow(/does not allow/);
    expect(target.asked).toEqual(["/robots.txt"]);
  });

  it("asks a host one at a time, with a pause, and reads robots.txt once", async () => {
    const times: number[] = [];
    const { host, asked } = await serve((request, response) => {
      times.push(Date.now());
      page(request, response);
    });
    const polite = openWeb({ allow: [host], pauseMs: 120 });
    await Promise.all(["/a", "/b", "/c"].map((path) => polite.get(`http://${host}${path}`)));
    expect(asked).toEqual(["/robots.txt", "/a", "/b", "/c"]);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(100);
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(100);
  });
});

describe("articles from the web", () => {
  it("reads a page in the encoding of its header, with its address", async () => {
    const { host } = await serve((_, response) => {
      response
        .setHeader("content-type", "text/html; charset=iso-8859-1")
        .end(Buffer.from(`<article><p>Reçu à l'Élysée. ${PARAGRAPH}</p></article>`, "latin1"));
    });
    const [reading] = await readAll(`http://${host}/2024/visit`, { web: web(host) });
    expect(reading!.problems).toEqual([]);
    expect(reading!.article).toMatchObject({
      text: `Reçu à l'Élysée. ${PARAGRAPH}`,
      url: `http://${host}/2024/visit`,
      label: `http://${host}/2024/visit`,
    });
  });

  it("reads what calls itself text by what it is", async () => {
    const { host } = await serve((_, response) => {
      response
        .setHeader("content-type", "text/plain")
        .end(`<!doctype html><article><p>${PARAGRAPH}</p></article>`);
    });
    expect(outcomes(await readAll(`http://${host}/`, { web: web(host) }))).toEqual([PARAGRAPH]);
  });

  it("says why not, and that pages can be saved where nothing is fetched", async () => {
    expect(outcomes(await readAll("http://127.0.0.1:1/", { web: web() })).join()).toMatch(
      /http:\/\/127\.0\.0\.1:1\/: .*not public/,
    );
    expect(outcomes(await readAll("https://example.org/a")).join()).toMatch(
      /not fetched here. Save the page/,
    );
  });
});
