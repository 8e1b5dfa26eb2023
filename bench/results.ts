import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("results.md", import.meta.url));

/** Puts a section, which begins with its heading (`## …`), into bench/results.md, in place of the one of that name. */
export function writeSection(section: string): void {
  const [heading] = section.split("\n", 1);
  const [head, ...sections] = readFileSync(file, "utf8").split(/\n(?=## )/);
  const others = sections.map((other) => other.trim());
  const at = others.findIndex((other) => other.split("\n", 1)[0] === heading);
  others.splice(at === -1 ? others.length : at, at === -1 ? 0 : 1, section.trim());
  writeFileSync(file, `${[head!.trim(), ...others].join("\n\n")}\n`);
}
