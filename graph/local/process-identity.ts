import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A process, told apart from a later one that was given the same number by the moment it started. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** The identity of a running process, or undefined when there is none (a zombie counts as none). */
export function identify(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === "linux" ? startFromProc(pid) : startFromPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether that very process still runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt;
}

/** The parent of a process, where /proc tells it. */
export function parentOf(pid: number): number | undefined {
  const parent = fieldsFromProc(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, startedAt: "unknown" };
}

/** The processes that have exactly this argument on their command line. */
export function findByArgument(argument: string): ProcessIdentity[] {
  const pids = process.platform === "linux" ? pidsFromProc(argument) : pidsFromPs(argument);
  return pids.flatMap((pid) => identify(pid) ?? []);
}

function startFromProc(pid: number): string | undefined {
  const fields = fieldsFromProc(pid);
  if (!fields || fields[0] === "Z" || fields[0] === "X") return undefined;
  // Ticks since boot repeat after a reboot, so the boot's own id goes with them.
  return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`;
}

/** The fields of /proc/PID/stat from the third on: state, parent, ... */
function fieldsFromProc(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the program's name in brackets, may itself hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    const [state, ...started] = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
      .trim()
      .split(/\s+/);
    return !state || state.startsWith("Z") ? undefined : started.join(" ");
  } catch {
    return undefined;
  }
}

function pidsFromProc(argument: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0").includes(argument);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function pidsFromPs(argument: string): number[] {
  try {
    return execFileSync("ps", ["-axo", "pid=,command="], { encoding: "utf8" })
      .split("\n")
      .filter((line) => `${line} `.includes(` ${argument} `))
      .map((line) => Number.parseInt(line, 10));
  } catch {
    return [];
  }
}
