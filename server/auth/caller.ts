import type { IncomingMessage } from "node:http";
import type { Graph } from "#graph/connection";
import { anyKey, findKey, keyOfSession, ROLES, type Role } from "#graph/keys/keys";
import type { ServerConfig } from "../config.js";
import { isFromThisMachine } from "../guard/loopback.js";
import { fits, readKey, tokenId } from "./secret.js";

/** Who asks, as far as it is known. */
export interface Caller {
  /** For the record. */
  name: string;
  /** Null for the public. */
  role: Role | null;
  /** Of the key that was presented, or that opened the session. */
  keyId?: string;
  /** Whether they sit at this machine, and are known by that alone. */
  isHere?: boolean;
}

export const SESSION_COOKIE = "lien_session";

/** For keys that nobody has: checked like real ones, so that the time tells nothing. */
const NOBODY = { salt: Buffer.alloc(16).toString("base64"), hash: Buffer.alloc(32).toString("base64") };
const MOST_REMEMBERED = 1_000;

/** Tells who sends a request. */
export type Identify = (request: IncomingMessage | undefined) => Promise<Caller>;

/**
 * Whoever holds a key or a session that a key opened has its role. Besides, as long as the server listens to this
 * machine only, whoever sits at it may do everything; and where writing was opened to all, everybody may load and
 * judge until the first key is made.
 */
export function identifier(
  graph: Graph,
  config: Pick<ServerConfig, "allowWrites" | "loopbackOnly">,
): Identify {
  const known = keyChecker(graph);
  return async (request) => {
    const presented = request && bearer(request);
    const holder = presented ? await known(presented) : null;
    if (holder) return holder;
    const token = request && cookie(request, SESSION_COOKIE);
    const session = token ? await keyOfSession(graph, tokenId(token)) : null;
    if (session) return { name: session.name, role: session.role, keyId: session.id };
    if (config.loopbackOnly && request && isFromThisMachine(request))
      return { name: "this machine", role: "admin", isHere: true };
    if (config.allowWrites && !(await anyKey(graph))) return { name: "anyone", role: "curator" };
    return { name: "a reader", role: null };
  };
}

/** Asks once for each request, however many want to know. */
export function oncePerRequest(identify: Identify): Identify {
  const known = new WeakMap<IncomingMessage, Promise<Caller>>();
  return (request) => {
    if (!request) return identify(request);
    const caller = known.get(request) ?? identify(request);
    known.set(request, caller);
    return caller;
  };
}

/** Whether a role includes another. */
export function includes(role: Role | null, needed: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Checks keys. Hashing is slow by design: a key that was right once is known by its digest, and only looked up. */
export function keyChecker(graph: Graph): (key: string) => Promise<(Caller & { keyId: string }) | null> {
  const right = new Map<string, string>();
  return async (text) => {
    const read = readKey(text);
    if (!read) return null;
    const stored = await findKey(graph, read.id);
    const digest = tokenId(read.secret);
    const good = (stored && right.get(digest) === stored.id) || (await fits(read.secret, stored ?? NOBODY));
    if (!stored || !good) return null;
    if (right.size >= MOST_REMEMBERED) right.clear();
    right.set(digest, stored.id);
    return { keyId: stored.id, name: stored.name, role: stored.role };
  };
}

function bearer({ headers }: IncomingMessage): string | null {
  return /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? null;
}

/** A cookie that the request carries. */
export function cookie({ headers }: IncomingMessage, name: string): string | null {
  for (const part of (headers.cookie ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at !== -1 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
