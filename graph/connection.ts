import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError, type Result, type Record as Sent, type Session } from "neo4j-driver";
import {
  GraphAccessRefused,
  GraphDatabaseMissing,
  GraphError,
  GraphTooOld,
  GraphUnreachable,
} from "./errors.js";
import { faultOf, worthAnotherTry } from "./faults.js";
import { integersKept } from "./integers.js";
import { within } from "./patience.js";

/** Where the database is and who we are to it. */
export interface GraphSettings {
  /** `bolt://`, `bolt+s://`, `neo4j://` or `neo4j+s://`. */
  uri: string;
  username: string;
  password: string;
  /** Name of the database; the server's default where it is left out. */
  database?: string;
}

/** One record, with integers as plain numbers. */
export type Row = Record<string, unknown>;

/** Statements that succeed or fail together. */
export interface GraphTransaction {
  run<T = Row>(cypher: string, params?: Record<string, unknown>): Promise<T[]>;
}

/** An open database. All that other rooms know of it. */
export interface Graph {
  /** `5.26.30`, as the server calls itself. */
  readonly version: string;
  /**
   * Runs one reading statement; repeated where a transient fault asks for it.
   * @throws GraphUnreachable when the connection is lost.
   */
  read<T = Row>(cypher: string, params?: Record<string, unknown>, options?: ReadOptions): Promise<T[]>;
  /**
   * What the graph is at: another text after every change, by whichever process. Cheap to ask.
   * @throws GraphUnreachable when the connection is lost
   */
  revision(): Promise<string>;
  /**
   * Runs the function in one writing transaction. It may run again after a deadlock: it must not act elsewhere.
   * @throws GraphUnreachable when the connection is lost, GraphUnwritable when the server cannot write any more.
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface ReadOptions {
  /**
   * The server ends the statement after so long, and whoever asks waits hardly longer: what is tried again is tried
   * within this time. Without it a fault that passes is waited out.
   */
  timeoutMs?: number;
}

const OLDEST: readonly [number, number] = [5, 26];
const CONNECT_TIMEOUT_MS = 10_000;
const RETRY_FOR_MS = 60_000;
const REVISION_TIMEOUT_MS = 2_000;
/** Pauses before a question of somebody who waits is asked again. */
const PAUSES_MS = [20, 200];

/**
 * Opens the database, and makes sure that it answers and is recent enough.
 *
 * @throws GraphUnreachable, GraphAccessRefused, GraphDatabaseMissing, GraphTooOld
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const driver = connect(settings);
  try {
    const version = await serverVersion(driver, settings);
    return new Neo4jGraph(driver, settings.database, version);
  } catch (error) {
    await driver.close();
    throw named(error, settings);
  }
}

function connect({ uri, username, password }: GraphSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: 4 * CONNECT_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_FOR_MS,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "lien",
      telemetryDisabled: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GraphUnreachable(
      `${JSON.stringify(uri)} is not the address of a Neo4j (${reason}). Write it like bolt://127.0.0.1:7687 or neo4j+s://host.`,
    );
  }
}

async function serverVersion(driver: Driver, { uri, database }: GraphSettings): Promise<string> {
  const { agent } = await driver.getServerInfo(database === undefined ? {} : { database });
  const version = /^Neo4j\/(\S+)/.exec(agent ?? "")?.[1];
  const [major = 0, minor = 0] = (version ?? "").split(".").map((part) => Number.parseInt(part, 10));
  if (version === undefined || major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new GraphTooOld(
      `The server at ${uri} is ${agent ?? "of unknown version"}; Liên needs Neo4j ${OLDEST.join(".")} or newer. Upgrade it, or name another one.`,
    );
  // The handshake does not look at the name of the database; the first statement does.
  await driver.executeQuery("RETURN 1", {}, database === undefined ? {} : { database });
  return version;
}

function named(error: unknown, { uri, username, database }: GraphSettings): unknown {
  if (error instanceof GraphError || !(error instanceof Neo4jError)) return error;
  if (error.code.startsWith("Neo.ClientError.Security."))
    return new GraphAccessRefused(
      `The server at ${uri} refuses the user ${JSON.stringify(username)}: ${error.message} Check the name and the password.`,
      { cause: error },
    );
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound")
    return new GraphDatabaseMissing(
      `The server at ${uri} has no database ${JSON.stringify(database)}. Name one it has (Community has one, neo4j), or none.`,
      { cause: error },
    );
  return new GraphUnreachable(
    `No Neo4j answers at ${uri}: ${error.message} Check that it runs and that the address and the encryption are right.`,
    { cause: error },
  );
}

class Neo4jGraph implements Graph {
  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
    readonly version: string,
  ) {}

  read<T = Row>(
    cypher: string,
    params: Record<string, unknown> = {},
    { timeoutMs }: ReadOptions = {},
  ): Promise<T[]> {
    if (timeoutMs !== undefined) return this.readWithin(timeoutMs, cypher, params);
    return this.inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => rows<T>(transaction.run(written(cypher), sent(params)))),
    );
  }

  private async readWithin<T>(
    timeoutMs: number,
    cypher: string,
    params: Record<string, unknown>,
  ): Promise<T[]> {
    const deadline = Date.now() + timeoutMs;
    for (let attempt = 0; ; attempt++) {
      const timeout = Math.max(1, deadline - Date.now());
      try {
        const answer = this.inSession(neo4j.session.READ, (session) =>
          rows<T>(withoutStack(() => session.run(written(cypher), sent(params), { timeout }))),
        );
        return await within(timeout, answer);
      } catch (error) {
        const pause = PAUSES_MS[attempt];
        if (pause === undefined || !worthAnotherTry(error) || Date.now() + pause >= deadline) throw error;
        await sleep(pause);
      }
    }
  }

  /** The database says after every statement up to which transaction it has come, for those who wait for their own. */
  async revision(): Promise<string> {
    return within(
      REVISION_TIMEOUT_MS,
      this.inSession(neo4j.session.READ, async (session) => {
        await session.run("RETURN 1", {}, { timeout: REVISION_TIMEOUT_MS });
        return session.lastBookmarks().join(" ");
      }),
    );
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) =>
        work({ run: (cypher, params = {}) => rows(transaction.run(cypher, sent(params))) }),
      ),
    );
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async inSession<T>(
    defaultAccessMode: "READ" | "WRITE",
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({
      defaultAccessMode,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw faultOf(error) ?? error;
    } finally {
      await session.close();
    }
  }
}

/** Without the indentation, so that a statement and its parameters go out in one piece: each piece takes a call of the system. */
function written(cypher: string): string {
  return cypher.replace(/\n\s+/g, "\n");
}

/** The driver takes the stack of every statement, for errors that it may have: to write it takes longer than to send the statement. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function sent(params: Record<string, unknown>): Record<string, unknown> {
  return integersKept(params) as Record<string, unknown>;
}

/** As `toObject` does, which goes through pairs of names and values. */
function rowOf(record: Sent): Row {
  const row: Row = {};
  for (let at = 0; at < record.length; at++) row[record.keys[at] as string] = record.get(at);
  return row;
}

async function rows<T>(result: Result): Promise<T[]> {
  const { records } = await result;
  return records.map(rowOf) as T[];
}
