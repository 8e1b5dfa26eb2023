import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, it } from "vitest";
import { gazetteerFolder } from "#ingest/gazetteer/files";

const root = dirname(dirname(gazetteerFolder()));

it("DATA-LICENSES.md names every file of data/ and lists/, and no other", () => {
  const files = ["data", "lists"].flatMap((name) =>
    readdirSync(join(gazetteerFolder(), name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/")),
  );
  const document = readFileSync(join(root, "DATA-LICENSES.md"), "utf8");
  const named = [...document.matchAll(/^\| `([^`]+)` *\|/gm)].map((match) => match[1]);
  expect(named.sort()).toEqual(files.sort());
});
