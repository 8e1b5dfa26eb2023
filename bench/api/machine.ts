import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

/** What figures depend on, in one line. */
export function machine(graphVersion: string): string {
  const gb = (totalmem() / 1e9).toFixed(1);
  return `${cpus()[0]!.model.trim()}, ${cpus().length} cores; ${gb} GB; Node ${process.versions.node}; Neo4j ${graphVersion}; load ${loadavg()[0]!.toFixed(1)} when it began`;
}

const TICKS_A_SECOND = 100;

/** Processor time that a process has had so far. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [user, system] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) / TICKS_A_SECOND;
}

/** Megabytes that a process holds in memory, as the system counts them. */
export function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kb) / 1024;
}
