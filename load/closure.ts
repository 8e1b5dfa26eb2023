/** Locks blocks before they are read; does nothing where nothing is to be written. */
export type Lock = (keys: readonly string[]) => Promise<void>;

/** A set of block keys that grows while a closure is read. */
export interface Blocks {
  /** Adds and locks keys; tells whether any was new. */
  take(keys: Iterable<string>): Promise<boolean>;
  /** All keys of a kind that were taken. */
  readonly taken: string[];
}

/** Blocks with nothing taken yet. */
export function blocks(lock: Lock): Blocks {
  const known = new Set<string>();
  return {
    async take(keys) {
      const fresh = [...new Set(keys)].filter((key) => !known.has(key));
      if (fresh.length === 0) return false;
      await lock(fresh);
      for (const key of fresh) known.add(key);
      return true;
    },
    get taken() {
      return [...known];
    },
  };
}

/**
 * Reads all that hangs together through blocks: whatever a reading brings leads to further blocks, and is read again
 * until there are none. What is returned was read when all its blocks were taken, so that nobody else changes it.
 */
export async function closed<T>(
  within: Blocks,
  read: (keys: string[]) => Promise<T[]>,
  keysOf: (item: T) => Iterable<string>,
): Promise<T[]> {
  for (;;) {
    const items = await read(within.taken);
    if (!(await within.take(items.flatMap((item) => [...keysOf(item)])))) return items;
  }
}
