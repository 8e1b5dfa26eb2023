import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildGazetteer } from "#ingest/gazetteer/build";
import { gazetteerFolder, jsonFiles } from "#ingest/gazetteer/files";

const folder = join(gazetteerFolder(), "data");

describe("buildGazetteer", () => {
  it("makes the files that are committed, byte for byte (else: npm run gazetteer)", () => {
    const built = buildGazetteer();
    expect([...built.keys()].sort()).toEqual(jsonFiles(folder).map((file) => basename(file)));
    for (const [name, content] of built)
      expect(readFileSync(join(folder, name), "utf8") === content, name).toBe(true);
  });

  it("stays under four megabytes", () => {
    const bytes = jsonFiles(folder).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(4_000_000);
  });
});
