/** Something that a statement returns, and how it is read from what arrives. */
export interface Shape<T> {
  /** A Cypher expression. */
  cypher: string;
  read(sent: unknown): T;
}

/** Names, and the Cypher expressions of their values. */
export type Parts = Readonly<Record<string, string>>;

/**
 * A record that is sent as a list of its values: both sides know their names. In a map they would be sent with each
 * record, and the driver takes five times as long to read one.
 */
export function listed<T extends object>(parts: Parts): Shape<T> {
  const names = Object.keys(parts);
  return {
    cypher: `[${Object.values(parts).join(", ")}]`,
    read(sent) {
      const values = sent as readonly unknown[];
      const record: Record<string, unknown> = {};
      for (let at = 0; at < names.length; at++) record[names[at]!] = values[at];
      return record as T;
    },
  };
}

/** Properties of what a variable of a statement stands for. */
export function propertiesOf(variable: string, names: readonly string[]): Parts {
  return Object.fromEntries(names.map((name) => [name, `${variable}.${name}`]));
}

/** Makes each shape once, by what is asked: a question that comes again asks by the same list. */
export function onceForEach<T>(
  make: (wanted: readonly string[]) => Shape<T>,
): (wanted: readonly string[]) => Shape<T> {
  const made = new WeakMap<readonly string[], Shape<T>>();
  return (wanted) => {
    const shape = made.get(wanted) ?? make(wanted);
    made.set(wanted, shape);
    return shape;
  };
}

/** The same shape, read on. */
export function readOn<Sent, T>({ cypher, read }: Shape<Sent>, further: (record: Sent) => T): Shape<T> {
  return { cypher, read: (sent) => further(read(sent)) };
}

/** Several of them in a list, made by a clause that ends before `RETURN`. */
export function collected<T>(clauses: string, { cypher, read }: Shape<T>): Shape<T[]> {
  return {
    cypher: `COLLECT {\n       ${clauses}\n       RETURN ${cypher}\n     }`,
    read: (sent) => (sent as readonly unknown[]).map(read),
  };
}
