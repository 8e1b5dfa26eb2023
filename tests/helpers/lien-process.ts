import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { GraphSettings } from "#graph/connection";

const root = join(import.meta.dirname, "../..");

const PEOPLE = [
  "Lê Minh Hà",
  "Trần Quốc Bảo",
  "Jeanne Petit",
  "Paul Durand",
  "Marc Lefèvre",
  "Nguyễn Thu Trang",
];

/** Writes article files that overlap: the same few people meet again and again, on many days, some in two papers. */
export function writeArticles(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  for (let nth = 0; nth < count; nth++) {
    const [left, right] = [PEOPLE[nth % PEOPLE.length]!, PEOPLE[(nth * 5 + 2) % PEOPLE.length]!];
    const day = String((nth % 27) + 1).padStart(2, "0");
    const text = `---
lang: en
publishedAt: "2024-10-${day}"
---
Report ${nth}

HANOI - Vietnamese Foreign Minister ${left} met with French Ambassador ${right} in Hanoi on October ${day}, 2024.
They signed the Accord on Bridges ${nth % 7}. President ${right} received ${left} in Paris on May ${day}, 2023.
`;
    writeFileSync(join(folder, `${String(nth).padStart(4, "0")}.txt`), text);
  }
  return folder;
}

/** A command in a process of its own, which can be killed. */
export interface LienProcess {
  process: ChildProcess;
  /** Resolves with the exit code, null after a kill. */
  ended: Promise<number | null>;
  /** Resolves once standard output holds this; rejects where the command ends without having said it. */
  said(words: string): Promise<void>;
  /** The same of standard error, on which a command tells how far it is. */
  told(words: string): Promise<void>;
}

/** Runs a command of `lien` on a database. */
export function startLien({ uri, username, password }: GraphSettings, ...words: string[]): LienProcess {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", "cli/main.ts", ...words], {
    cwd: root,
    stdio: [words.includes("-") ? "pipe" : "ignore", "pipe", "pipe"],
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  const heard = (stream: Readable) => {
    let output = "";
    stream.setEncoding("utf8").on("data", (more: string) => {
      output += more;
    });
    return async (words: string) => {
      while (!output.includes(words)) {
        const over = await Promise.race([once(stream, "data").then(() => false), ended.then(() => true)]);
        if (over && !output.includes(words)) throw new Error(`It ended without saying "${words}": ${output}`);
      }
    };
  };
  return { process: child, ended, said: heard(child.stdout!), told: heard(child.stderr!) };
}
