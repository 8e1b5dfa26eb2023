import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { extractFile, type Read, type Stated } from "#cli/extract-one";
import { extractInThreads } from "#cli/extract-pool";
import type { WorkerTask } from "#cli/extract-worker";
import { rulesExtractor } from "#ingest/pipeline";
import { openKnowledge } from "#ingest/resolve/open-knowledge";

const folder = mkdtempSync(join(tmpdir(), "lien-pool-"));
afterAll(() => rmSync(folder, { recursive: true }));

const paths = Array.from({ length: 20 }, (_, i) => {
  const path = join(folder, `${String(i).padStart(2, "0")}.txt`);
  writeFileSync(
    path,
    `Hanoi, October ${i + 1}, 2024. French President Emmanuel Macron received Vietnamese President To Lam in Paris.\n`,
  );
  return path;
});

/** The worker out of its TypeScript. */
const startSource = (task: WorkerTask) =>
  new Worker(new URL("../helpers/extract-worker.mjs", import.meta.url), {
    workerData: task,
    execArgv: ["--conditions=source"],
  });

/** A worker that dies of every file of which the name holds "07", and says nothing of others. */
const startMortal = (task: WorkerTask) =>
  new Worker(
    `const { parentPort } = require("node:worker_threads");
     parentPort.on("message", (paths) => {
       if (paths.some((path) => path.includes("07"))) process.exit(3);
       parentPort.postMessage(paths.map((label) => ({ label, problems: [] })));
     });`,
    { eval: true, workerData: task },
  );

describe("extractInThreads", () => {
  it("gives what one thread gives, in the order of the files", async () => {
    const read: Read[] = [];
    await extractInThreads(
      paths,
      2,
      { officeHolders: true },
      (one, index) => {
        read[index] = one;
      },
      startSource,
    );
    const options = { extractor: await rulesExtractor(), knowledge: await openKnowledge() };
    const alone = await Promise.all(paths.map((path) => extractFile(path, options)));
    expect(read).toEqual(alone);
    expect(read.every((one) => "stated" in one && (JSON.parse(one.stated) as Stated).claims.length > 0)).toBe(
      true,
    );
  });

  it("tells the files that a dying thread held, and goes on with the others", async () => {
    const read: Read[] = [];
    const take = (one: Read, index: number) => {
      read[index] = one;
    };
    await extractInThreads(paths, 2, { officeHolders: true }, take, startMortal);
    expect(read).toHaveLength(20);
    const failed = read.filter((one) => "problems" in one && one.problems.length > 0);
    expect(failed.map((one) => "label" in one && one.label)).toEqual([
      "00",
      "01",
      "02",
      "03",
      "04",
      "05",
      "06",
      "07",
    ]);
    expect(JSON.stringify(failed[7])).toContain("07.txt: reading failed (the thread ended with code 3)");
  });
});
