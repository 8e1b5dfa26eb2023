import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Problem } from "#model/article";
import { accessFault } from "./access-fault.js";

const READABLE = new Set([".txt", ".md"]);

/**
 * The article files that paths name: a file itself, and the .txt and .md files of a folder at any depth, in the
 * order of their names. Hidden folders are left out. A path that cannot be looked at is among the problems.
 */
export async function findArticleFiles(
  paths: readonly string[],
): Promise<{ files: string[]; problems: Problem[] }> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const fail = (path: string, error: unknown) =>
    problems.push({ stage: "read", message: accessFault(path, error) });
  const walk = async (folder: string): Promise<void> => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !entry.name.startsWith(".")) await walk(path);
        else if (entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())) files.add(path);
      }
    } catch (error) {
      fail(folder, error);
    }
  };
  for (const path of paths) {
    try {
      const info = await stat(path);
      if (!info.isDirectory()) files.add(path);
      else {
        const before = files.size;
        await walk(path);
        if (files.size === before)
          problems.push({
            stage: "read",
            message: `${path}: there are no .txt or .md files in this folder.`,
          });
      }
    } catch (error) {
      fail(path, error);
    }
  }
  return { files: [...files], problems };
}
