import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Language } from "./language.js";

/**
 * Every language pack beside this file, in the order of their codes. A folder with an `index` module is a pack.
 * @throws TypeError when a pack does not say the code of its own folder.
 */
export async function loadLanguages(): Promise<Language[]> {
  const home = fileURLToPath(new URL(".", import.meta.url));
  const codes = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const packs: Language[] = [];
  for (const code of codes) {
    const file = ["index.ts", "index.js"]
      .map((name) => join(home, code, name))
      .find((path) => existsSync(path));
    if (!file) continue;
    const { language } = (await import(pathToFileURL(file).href)) as { language?: Language };
    if (language?.code !== code)
      throw new TypeError(`The language pack ${code}/ must export a language with the code "${code}".`);
    packs.push(language);
  }
  return packs;
}
