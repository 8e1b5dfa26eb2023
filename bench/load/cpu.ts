import { readFileSync } from "node:fs";

/** Ticks of a second in /proc: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Seconds that a process has had of the processor; null where the system does not tell. */
function secondsOf(pid: number): number | null {
  try {
    // The name of the program may hold spaces and brackets: what counts comes after the last one.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null;
  }
}

/**
 * Measures the time of the processor that this process and a server take from a moment on: what else the machine does
 * falls on it less than on the time that passes.
 */
export function cpuClock(serverPid: number): () => () => number | null {
  const now = () => {
    const [own, server] = [secondsOf(process.pid), secondsOf(serverPid)];
    return own === null || server === null ? null : own + server;
  };
  return () => {
    const began = now();
    return () => {
      const ended = now();
      return began === null || ended === null ? null : ended - began;
    };
  };
}
