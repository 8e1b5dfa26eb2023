/** What can go wrong with the managed Neo4j; the name under which an error reports itself. */
export type LocalProblem =
  | "JavaMissing"
  | "JavaTooOld"
  | "MavenMissing"
  | "DownloadFailed"
  | "HomeNotWritable"
  | "PortInUse"
  | "OutOfMemory"
  | "DiskFull"
  | "StoreLocked"
  | "StoreCorrupt"
  | "PasswordLost"
  | "StartedElsewhere"
  | "StartFailed"
  | "StartTimedOut"
  | "StartCancelled";

/** A failure of the managed Neo4j. The message says what happened, where, and what to do about it. */
export class LocalNeo4jError extends Error {
  constructor(
    readonly problem: LocalProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = problem;
  }
}
