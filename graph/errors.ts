/** Something about the database that a person can act on. Its message says what, where and what to do. */
export class GraphError extends Error {
  override readonly name: string = "GraphError";
}

/** Nothing answers at the address, or what answers does not speak Bolt. */
export class GraphUnreachable extends GraphError {
  override readonly name = "GraphUnreachable";
}

/** The server answers, but refuses the name or the password. */
export class GraphAccessRefused extends GraphError {
  override readonly name = "GraphAccessRefused";
}

/** The server is older than what the product is written for. */
export class GraphTooOld extends GraphError {
  override readonly name = "GraphTooOld";
}

/** The server has no database of that name. */
export class GraphDatabaseMissing extends GraphError {
  override readonly name = "GraphDatabaseMissing";
}

/** The graph was written by a newer Liên than this one. */
export class GraphSchemaTooNew extends GraphError {
  override readonly name = "GraphSchemaTooNew";
}

/** The server gave a statement up: somebody killed it, or there was no memory for it. */
export class GraphInterrupted extends GraphError {
  override readonly name = "GraphInterrupted";
}

/** The server answers but cannot write any more, as when its disk is full. */
export class GraphUnwritable extends GraphError {
  override readonly name = "GraphUnwritable";
}

/** The graph has to be projected anew before anything in it can be changed. */
export class GraphOutdated extends GraphError {
  override readonly name = "GraphOutdated";
}
