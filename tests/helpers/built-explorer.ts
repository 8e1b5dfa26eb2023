import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { buildExplorer } from "../e2e/build-explorer.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder that holds the built explorer of this run. */
    builtExplorer: string;
  }
}

/** Builds the explorer once for all files that look at it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await buildExplorer();
  project.provide("builtExplorer", folder);
  return () => rm(folder, { recursive: true, force: true });
}
