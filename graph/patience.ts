import { GraphUnreachable } from "./errors.js";

/**
 * The server ends a statement by itself when its time is up, and looks for such ones every two seconds
 * (`db.transaction.monitor.check.interval`): only one that says nothing at all is left so much later.
 */
const GRACE_MS = 3_000;

/**
 * Waits for an answer of the server, and not for ever.
 * @throws GraphUnreachable when it is silent for longer than it was given
 */
export async function within<T>(timeoutMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(timeoutMs / 1000);
      reject(new GraphUnreachable(`Neo4j said nothing for ${seconds} s. Check that it still runs.`));
    }, timeoutMs + GRACE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
