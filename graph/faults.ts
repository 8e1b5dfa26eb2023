import neo4j, { Neo4jError } from "neo4j-driver";
import { type GraphError, GraphInterrupted, GraphUnreachable, GraphUnwritable } from "./errors.js";

/** What the driver says of a connection that it did not get in time, or no longer. */
const NO_CONNECTION = /acquisition timed out|Pool is closed|closed driver/i;
const ENDED = /^Neo\.(?:TransientError\.|ClientError\.Transaction\.(?:Terminated|LockClientStopped))/;
/** What a server says that can no longer write: it must be started again, whatever we try. */
const UNWRITABLE =
  /no space left|disk is full|file too large|disk quota|critical error|panic|database is (?:currently )?unavailable/iu;
const OUT_OF_MEMORY = /OutOfMemory/;

/** A fault of the driver in our words: the connection, or a statement that the server gave up. Null for all else. */
export function faultOf(error: unknown): GraphError | null {
  if (!(error instanceof Neo4jError)) return null;
  const { code, message } = error;
  if (isUnwritable(error))
    return new GraphUnwritable(
      `Neo4j can no longer write: ${message} Most likely its disk is full. Free some space, start Neo4j again, and run the same command again: what is loaded already stays.`,
      { cause: error },
    );
  const lost = code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED;
  if (lost || NO_CONNECTION.test(message))
    return new GraphUnreachable(`Lost the connection to Neo4j: ${message} Check that it still runs.`, {
      cause: error,
    });
  if (ENDED.test(code))
    return new GraphInterrupted(`Neo4j ended the statement: ${message} Ask again.`, { cause: error });
  return null;
}

function isUnwritable({ code, message, cause }: Neo4jError): boolean {
  const why = cause instanceof Error ? cause.message : "";
  if (code === "Neo.TransientError.General.DatabaseUnavailable") return true;
  return code.startsWith("Neo.DatabaseError.") && UNWRITABLE.test(`${message} ${why}`);
}

/** Whether a reading statement that met this fault may fare better at once: the connection had gone stale, or a lock. */
export function worthAnotherTry(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Neo4jError && neo4j.isRetryableError(cause) && !OUT_OF_MEMORY.test(cause.code);
}
