/** Values for one asking of a question: as the bare server's statement takes them, and as GraphQL does. */
export interface Inputs {
  cypher: Record<string, unknown>;
  graphql: Record<string, unknown>;
}

/** How one server answers a question: what is sent to it, and what of its answer is compared. */
interface Asked {
  query: string;
  /** The answer in the form that all servers are compared in. */
  read(data: unknown): unknown;
}

/** What is asked of all servers alike, in each one's own words. */
export interface Question {
  name: string;
  /** What it is drawn for: see `inputsFor`. */
  about: "prefix" | "words" | "person" | "month" | "pair";
  /** The statement of the bare server, written by hand for this answer and no other. */
  floor: { cypher: string; read(rows: unknown): unknown };
  product: Asked;
  /** The peer; `generated` where its generated API gives the answer, else it runs the statement by its `@cypher`. */
  peer: Asked & { generated: boolean };
}

export interface Named {
  id: string;
  name: string;
}

export function pick({ id, name }: Named): Named {
  return { id, name };
}

/** What most answers of the peer look like: the statement's rows under the name of its field. */
export function rowsUnder(field: string): (data: unknown) => unknown[] {
  return (data) => (data as Record<string, unknown[]>)[field]!;
}
