import { Repeater } from "graphql-yoga";
import type { Logger } from "pino";
import type { Graph } from "#graph/connection";
import { type ChangeRecord, changesSince } from "#graph/read/history";
import type { LoadProgress } from "#load/report";

/** What goes on in the graph, for those who watch. */
export interface Feed {
  /** Every change from now on, whoever makes it: also another process. */
  changes(): AsyncIterable<ChangeRecord>;
  /** How far the loads are that run in this process. */
  progress(): AsyncIterable<LoadProgress>;
  /** Tells those who watch how far a load is. */
  tell(progress: LoadProgress): void;
  /** Has changes looked for at once. */
  look(): void;
  /** Sends all away who watch, and lets nobody in any more. */
  end(): void;
}

const LOOK_EVERY_MS = 1_000;

/** A change is dated when it begins, and seen when it ends: so long may lie between. */
const WINDOW_MS = 10 * 60_000;
const MOST = 5_000;

/**
 * Watches the record of changes while anybody listens. What other processes do is found there as well; nothing is
 * asked of the database while nobody does.
 */
export function createFeed(graph: Graph, logger: Logger): Feed {
  const [changes, progress] = [audience<ChangeRecord>(), audience<LoadProgress>()];
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let seen: Map<string, string> | undefined;
  let begun = "";

  async function lookNow(): Promise<void> {
    const since = new Date(Date.now() - WINDOW_MS).toISOString();
    const found = await changesSince(graph, since, MOST);
    const news = found.filter(({ id, at }) => (seen ? !seen.has(id) : at >= begun));
    seen = new Map(
      [...(seen ?? []), ...found.map(({ id, at }) => [id, at] as const)].filter(([, at]) => at >= since),
    );
    for (const change of news) changes.tell(change);
  }

  function look(): void {
    if (changes.size() === 0 || looking) return;
    clearTimeout(timer);
    looking = true;
    lookNow()
      .catch((error: unknown) => logger.warn({ err: error }, "changes could not be looked for"))
      .finally(() => {
        looking = false;
        if (changes.size() > 0) timer = setTimeout(look, LOOK_EVERY_MS).unref();
        else seen = undefined;
      });
  }

  return {
    changes: () =>
      changes.join(() => {
        // What went on while nobody listened is no news to whoever comes now.
        if (changes.size() === 1) {
          begun = new Date().toISOString();
          seen = undefined;
        }
        look();
      }),
    progress: () => progress.join(() => {}),
    tell: progress.tell,
    look,
    end() {
      changes.end();
      progress.end();
      clearTimeout(timer);
    },
  };
}

/** Those who listen to one thing. */
function audience<T>() {
  const listeners = new Set<(event: T) => void>();
  const leave = new Set<() => void>();
  let over = false;
  return {
    end() {
      over = true;
      for (const go of leave) go();
    },
    size: () => listeners.size,
    tell(event: T) {
      for (const listener of listeners) listener(event);
    },
    join(onJoined: () => void): AsyncIterable<T> {
      return new Repeater<T>(async (push, stop) => {
        if (over) return stop();
        const listener = (event: T) => {
          try {
            void push(event);
          } catch {
            // Whoever reads so slowly that their queue is full loses the thread, and has to ask again.
            stop();
          }
        };
        listeners.add(listener);
        leave.add(stop);
        onJoined();
        await stop;
        listeners.delete(listener);
        leave.delete(stop);
      });
    },
  };
}
