/**
 * Locks blocks before they are read; does nothing where nothing is to be written. What is asked for after it in the same
 * breath is read once the locks are held: a transaction does one after the other.
 */
export type Lock = (keys: readonly string[]) => Promise<void>;

/**
 * Follows what is asked for to what is found there, and on to what that asks for, until nothing new is asked for. Each
 * thing is asked for once: whoever locks before reading finds it as it stays.
 */
export async function follow<Ask>(
  first: readonly Ask[],
  keyOf: (ask: Ask) => string,
  step: (fresh: Ask[]) => Promise<readonly Ask[]>,
): Promise<void> {
  const asked = new Set<string>();
  const isFresh = (ask: Ask) => {
    const key = keyOf(ask);
    if (asked.has(key)) return false;
    asked.add(key);
    return true;
  };
  for (let fresh = first.filter(isFresh); fresh.length > 0; ) fresh = (await step(fresh)).filter(isFresh);
}
