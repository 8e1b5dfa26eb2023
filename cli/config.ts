import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { parse } from "dotenv";
import { z } from "zod";
import { ConfigError } from "./config-error.js";
import { packageRoot } from "./package-root.js";
import { type ServerSettings, serverSettings, serverShape, yesOrNo } from "./server-settings.js";

/** Everything that may be set from outside, checked and typed. */
export interface Config {
  /** A Neo4j of the user's own; without it one is managed, or run in Docker. */
  neo4j: { uri: string; username: string; password: string; database: string } | undefined;
  /** The password that docker-compose.yml gives its Neo4j. */
  dockerPassword: string | undefined;
  port: number;
  host: string;
  /** Where the managed Neo4j keeps data, logs and password. */
  home: string;
  /** Where downloads are kept, for all checkouts. */
  cacheDir: string;
  /** Everybody may load and judge, until there is a key. */
  allowWrites: boolean;
  /** Who may read. */
  read: (typeof READERS)[number];
  log: (typeof LOG_LEVELS)[number];
  /** Limits of the server, and who may reach it from elsewhere. */
  server: ServerSettings;
  /** The language model for `--extractor llm`, and how often it may be called by one run. */
  llm: { url: string; model: string; key?: string; calls: number } | undefined;
  javaHome: string | undefined;
  /** The browser for the tests, when it is not one that the system installed. */
  chromiumPath: string | undefined;
  /** The folders in which programs are looked for. */
  searchPath: string[];
  /** npm started us: when it dies without a word, so should we. */
  underNpm: boolean;
}

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
const READERS = ["public", "key"] as const;
const SCHEMES = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];
/** What is never repeated in a message. */
const SECRETS = new Set(["NEO4J_PASSWORD", "LIEN_LLM_KEY"]);
const shape = z
  .object({
    NEO4J_URI: z
      .string()
      .refine(isNeo4jUri, "is no address of a Neo4j; write it like bolt://127.0.0.1:7687 or neo4j+s://host")
      .optional(),
    NEO4J_USERNAME: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default("neo4j"),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, "is no port; give a number from 1 to 65535")
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65535, "is no port; give a number from 1 to 65535")
      .default(4000),
    LIEN_HOST: z
      .string()
      .regex(/^[\w.:%-]+$/, "is no address to listen on; give one like 127.0.0.1, 0.0.0.0 or ::1")
      .default("127.0.0.1"),
    LIEN_HOME: z.string().optional(),
    LIEN_ALLOW_WRITES: yesOrNo(false),
    LIEN_READ: z.enum(READERS, `is none of ${READERS.join(", ")}`).default("public"),
    LIEN_LOG: z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(", ")}`).default("warn"),
    LIEN_LLM_URL: z
      .string()
      .refine(isHttpUrl, "is no address of an API; write it like http://127.0.0.1:11434/v1")
      .optional(),
    LIEN_LLM_MODEL: z.string().optional(),
    LIEN_LLM_KEY: z.string().optional(),
    LIEN_LLM_CALLS: z
      .string()
      .regex(/^[1-9]\d{0,5}$/, "is no limit; give a number from 1 to 999999")
      .transform(Number)
      .default(500),
    ...serverShape,
    JAVA_HOME: z.string().optional(),
    CHROMIUM_PATH: z.string().optional(),
    PATH: z.string().default(""),
    npm_lifecycle_event: z.string().optional(),
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ["NEO4J_PASSWORD"],
    message: "is missing although NEO4J_URI is set; set it (to nothing, where the server asks for none)",
    // Told together with the other faults, not only once they are mended.
    when: () => true,
  })
  .refine((env) => env.LIEN_LLM_URL === undefined || env.LIEN_LLM_MODEL !== undefined, {
    path: ["LIEN_LLM_MODEL"],
    message: "is missing although LIEN_LLM_URL is set; set it to the model's name",
    when: () => true,
  });

/**
 * Reads the environment, and `.env` in the package's folder for what the environment leaves out.
 *
 * @throws ConfigError with every fault.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, root = packageRoot()): Config {
  const merged = Object.entries({ ...readDotEnv(join(root, ".env")), ...environment });
  // An empty setting is one left blank, except for a password, which may be empty.
  const env = Object.fromEntries(
    merged.filter(([name, value]) => name === "NEO4J_PASSWORD" || (value ?? "").trim() !== ""),
  );
  const { success, data, error } = shape.safeParse(env);
  if (!success) {
    throw new ConfigError(
      error.issues.map(({ path, message }) => describeFault(String(path[0]), message, env)),
    );
  }
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = data;
  return {
    neo4j: uri === undefined ? undefined : { uri, username, password: password ?? "", database },
    dockerPassword: password || undefined,
    port: data.PORT,
    host: data.LIEN_HOST,
    home: resolve(root, data.LIEN_HOME ?? ".lien"),
    cacheDir: join(homedir(), ".cache", "lien"),
    allowWrites: data.LIEN_ALLOW_WRITES,
    read: data.LIEN_READ,
    log: data.LIEN_LOG,
    server: serverSettings(data),
    llm: llmOf(data),
    javaHome: data.JAVA_HOME,
    chromiumPath: data.CHROMIUM_PATH,
    searchPath: data.PATH.split(delimiter).filter((folder) => folder !== ""),
    underNpm: data.npm_lifecycle_event !== undefined,
  };
}

function llmOf(data: z.infer<typeof shape>): Config["llm"] {
  const { LIEN_LLM_URL: url, LIEN_LLM_MODEL: model, LIEN_LLM_KEY: key, LIEN_LLM_CALLS: calls } = data;
  if (url === undefined || model === undefined) return undefined;
  return { url, model, calls, ...(key === undefined ? {} : { key }) };
}

/** The environment for a program that we start, with settings of our own on top. */
export function childEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...own };
}

function describeFault(name: string, message: string, env: Record<string, string | undefined>): string {
  const value = env[name];
  return value === undefined || SECRETS.has(name) ? `${name} ${message}` : `${name}=${value} ${message}`;
}

function readDotEnv(path: string): Record<string, string> {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw new ConfigError([`${path} cannot be read (${code}); make it readable or remove it`]);
  }
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}

function isNeo4jUri(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && SCHEMES.includes(url.protocol) && url.hostname !== "";
}
