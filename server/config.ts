import type { LevelWithSilent } from "pino";
import type { Limits } from "./limits.js";

/** What the server must be told. `cli/` makes it from the environment. */
export interface ServerConfig {
  /** Folder of the built explorer. */
  clientDir: string;
  /** Whether the server listens to this machine only: then whoever sits at it may do everything. */
  loopbackOnly: boolean;
  /** Whether everybody may load and judge, until there is a key. */
  allowWrites: boolean;
  /** Who may read: everybody, or who signs in with a key. */
  read: "public" | "key";
  /** What is logged: `silent` in tests. */
  logLevel: LevelWithSilent;
  /** What a question may cost, and how many may be asked. */
  limits: Limits;
  /** Whether the schema describes itself to everybody. */
  introspection: boolean;
  /** Origins whose pages may read here, such as `https://news.example`. */
  corsOrigins: readonly string[];
  /** Whether the public may ask what the explorer asks, and nothing else. */
  onlyKnown: boolean;
  /** Megabytes for answers that are given again as long as nobody writes to the graph; 0 keeps none. */
  keptAnswersMb: number;
  /** How many proxies stand in front: so many addresses in `X-Forwarded-For` are believed. */
  proxies: number;
}
