import { type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "#model/article";
import { accessFault } from "./access-fault.js";
import { holdsOneArticle } from "./format.js";

interface Found {
  files: string[];
  problems: Problem[];
}

/**
 * The files that hold one article each (text, Markdown, saved pages, PDF, Word): a file that is named, and those of a
 * folder at any depth, in the order of their names. Hidden folders are left out, and those in which a browser keeps what
 * belongs to a saved page. A path that cannot be looked at is among the problems.
 */
export async function findArticleFiles(paths: readonly string[]): Promise<Found> {
  return findFiles(paths, holdsOneArticle);
}

/** The same for the files whose names `readable` accepts. */
export async function findFiles(
  paths: readonly string[],
  readable: (name: string) => boolean,
): Promise<Found> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const fail = (path: string, error: unknown) =>
    problems.push({ stage: "read", message: accessFault(path, error) });
  const walk = async (folder: string): Promise<void> => {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !isLeftOut(entry, entries)) await walk(path);
        else if (entry.isFile() && readable(entry.name)) files.add(path);
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
            message: `${path}: there are no files in this folder that can be read as articles.`,
          });
      }
    } catch (error) {
      fail(path, error);
    }
  }
  return { files: [...files], problems };
}

/** Hidden folders, and `Page_files` beside `Page.html`, by whatever word the browser's language has for "files". */
function isLeftOut({ name }: Dirent, beside: readonly Dirent[]): boolean {
  if (name.startsWith(".")) return true;
  const page = /^(.+)[_-](?:files|fichiers|tệp|file|berkas|archivos|dateien)$/iu.exec(name)?.[1];
  return (
    page !== undefined && beside.some((one) => one.name === `${page}.html` || one.name === `${page}.htm`)
  );
}
