const EVERY_MS = 2_000;

/** How far a batch is. */
export interface Meter {
  /** A source has been read to its end. */
  sourceDone(): void;
  /** An article is in the graph, or refused. */
  articleDone(): void;
  /** A line that tells how far it is; null where one was told just before. */
  line(): string | null;
}

/** Measures the rate of a batch of so many sources, and guesses how long it takes yet. */
export function meter(sources: number, now: () => number = Date.now): Meter {
  const begun = now();
  let told = begun;
  let [done, articles] = [0, 0];
  return {
    sourceDone: () => void done++,
    articleDone: () => void articles++,
    line() {
      const at = now();
      if (at - told < EVERY_MS) return null;
      told = at;
      const seconds = (at - begun) / 1000;
      const rate = `${articles} ${articles === 1 ? "article" : "articles"}, ${(articles / seconds).toPrecision(2)} a second`;
      const left =
        done === 0 || done === sources ? "" : `, ${duration((seconds / done) * (sources - done))} left`;
      return `${done} of ${sources} sources, ${rate}${left}`;
    },
  };
}

/** "40 s", "12 min", "3 h 20 min": as exact as a guess is. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
