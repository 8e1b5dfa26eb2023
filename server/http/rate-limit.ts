import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { rateLimit } from "express-rate-limit";
import type { Identify } from "../auth/caller.js";
import type { RateLimits } from "../limits.js";
import { addressOf } from "./address.js";
import { refuse } from "./refusal.js";

const MINUTE_MS = 60_000;

/** Keys and sessions are looked up: from one address so many times the requests of a key are let so far. */
const KEYS_PER_ADDRESS = 4;

function tooMany(_request: Request, response: Response): void {
  refuse(
    response,
    429,
    "RATE_LIMITED",
    `Too many requests. Wait ${response.getHeader("Retry-After") ?? 60} s, or ask with a key.`,
  );
}

const COMMON = { windowMs: MINUTE_MS, legacyHeaders: false, handler: tooMany, validate: false } as const;

/**
 * Bounds the requests of a minute by key, and by address where there is none. Whoever sits at this machine, and is
 * known by that, is let alone. Answers beyond the limit are 429 with `Retry-After`. A request is counted once, however
 * often it comes by.
 */
export function limitRate(
  { perAddress, perKey }: RateLimits,
  identify: Identify,
  proxies: number,
): RequestHandler {
  const keyOf = async (request: Request) => (await identify(request)).keyId;
  const isHere = async (request: Request) => (await identify(request)).isHere === true;
  // Before anybody looks whether a key is right: that costs more than most questions.
  const byAddress = rateLimit({
    ...COMMON,
    limit: Math.max(perAddress, perKey * KEYS_PER_ADDRESS),
    standardHeaders: false,
    keyGenerator: (request) => addressOf(request, proxies),
  });
  const byCaller = rateLimit({
    ...COMMON,
    limit: async (request: Request) => ((await keyOf(request)) === undefined ? perAddress : perKey),
    standardHeaders: "draft-7",
    keyGenerator: async (request) => (await keyOf(request)) ?? addressOf(request, proxies),
    skip: isHere,
  });
  const counted = new WeakSet<IncomingMessage>();
  return (request, response, next) => {
    if (counted.has(request)) return next();
    counted.add(request);
    if (presentsSomething(request))
      byAddress(request, response, (error) => (error ? next(error) : byCaller(request, response, next)));
    else byCaller(request, response, next);
  };
}

function presentsSomething({ headers }: IncomingMessage): boolean {
  return headers.authorization !== undefined || headers.cookie !== undefined;
}
