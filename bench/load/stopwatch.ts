import { cpuClock } from "./cpu.js";

/** Adds up the time that some of the work takes: what is only made ready for it is left out. */
export class Stopwatch {
  seconds = 0;
  /** Of this process and the server, over all cores; null where the system does not tell. */
  cpu: number | null = 0;

  constructor(private readonly clock: ReturnType<typeof cpuClock>) {}

  async during<T>(work: () => Promise<T>): Promise<T> {
    const [began, used] = [performance.now(), this.clock()];
    try {
      return await work();
    } finally {
      const more = used();
      this.seconds += (performance.now() - began) / 1000;
      this.cpu = this.cpu === null || more === null ? null : this.cpu + more;
    }
  }
}
