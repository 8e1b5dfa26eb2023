import { setTimeout as sleep } from "node:timers/promises";
import { parentOf } from "#graph/local/process-identity";

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const PARENT_CHECK_MS = 1000;

/** Longer than the most patient of our ends, a JVM that has to be killed. */
const GRACE_MS = 60_000;

/** The commands that run with something to end; one, but for tests. */
const running = new Set<(exitCode: number) => void>();

/** To be told when nobody reads our output any more (`lien dump | head`): that ends a command, and is no failure. */
export function outputClosed(): void {
  if (running.size === 0) process.exit(0);
  for (const ask of running) ask(0);
}

/** Thrown into a command that a signal ends; not a failure of its own. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor(readonly exitCode: number) {
    super("Interrupted");
  }
}

/** What a running command has opened and must end, newest first. */
export interface Stopping {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Has `end` called when the command is over, however it ends. */
  atEnd(end: () => Promise<unknown>): void;
  /** Waits for a signal. */
  untilAsked(): Promise<never>;
}

/**
 * Runs a command's work; at its end, or at Ctrl-C, SIGTERM or SIGHUP, ends in order what it has opened.
 *
 * A second signal changes nothing: npm passes Ctrl-C on to a program that the terminal has told already. With
 * `withParent`, the death of the parent process counts as a signal.
 *
 * @throws Interrupted after a signal, else whatever `work` throws.
 */
export async function withStopping<T>(
  options: { withParent: boolean; onAsked?: () => void },
  work: (stopping: Stopping) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const ends: (() => Promise<unknown>)[] = [];
  const asked = new Promise<never>((_, reject) => {
    abort.signal.addEventListener("abort", () => reject(abort.signal.reason));
  });
  asked.catch(() => undefined);
  const ask = (exitCode: number) => {
    if (abort.signal.aborted) return;
    options.onAsked?.();
    abort.abort(new Interrupted(exitCode));
  };
  const handlers = Object.entries(SIGNALS).map(([name, code]) => [name, () => ask(code)] as const);
  for (const [name, handler] of handlers) process.on(name, handler);
  running.add(ask);
  const parents = ancestry();
  // It also keeps the process alive while a command does nothing but wait.
  const parentCheck = setInterval(() => {
    if (options.withParent && ancestry() !== parents) ask(SIGNALS.SIGHUP);
  }, PARENT_CHECK_MS);

  const working = work({ signal: abort.signal, atEnd: (end) => ends.push(end), untilAsked: () => asked });
  try {
    return await Promise.race([working, asked]);
  } finally {
    await endAll(ends);
    // Work that was interrupted gives in once its ground is gone; a start that was under way cleans up after itself.
    await Promise.race([working.catch(() => undefined), sleep(GRACE_MS, undefined, { ref: false })]);
    await endAll(ends);
    running.delete(ask);
    clearInterval(parentCheck);
    for (const [name, handler] of handlers) process.off(name, handler);
  }
}

/** Parent and grandparent: between npm and us there may be a shell that outlives npm. */
function ancestry(): string {
  return `${process.ppid} ${parentOf(process.ppid) ?? ""}`;
}

/** Ends all, newest first; one that fails does not keep the others alive. */
async function endAll(ends: (() => Promise<unknown>)[]): Promise<void> {
  for (let end = ends.pop(); end; end = ends.pop()) {
    await end().catch((error) => process.stderr.write(`While stopping: ${String(error)}\n`));
  }
}
