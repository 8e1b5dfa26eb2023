import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder `ingest/gazetteer` of the package, where the JSON files lie. The compiler copies no JSON, so code in
 * `dist/` reads them there as well. Throws an Error where the package's root cannot be found.
 */
export function gazetteerFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && (readJson(manifest) as { name?: string }).name === "lien") {
      return join(folder, "ingest", "gazetteer");
    }
    if (folder === dirname(folder)) {
      throw new Error(
        `No package.json of "lien" above ${from}: the gazetteer's data lie in ingest/gazetteer of it`,
      );
    }
  }
}

/** The parsed content of a JSON file. Throws an Error that names the file. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The JSON files of a folder, sorted by name. */
export function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}
