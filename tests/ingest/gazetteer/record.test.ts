import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { describe, expect, it } from "vitest";
import { gazetteerFolder, readJson } from "#ingest/gazetteer/files";
import { mergeRecords, toEntry } from "#ingest/gazetteer/record";

describe("mergeRecords", () => {
  it("adds names up and lets the first judge its own", () => {
    const merged = mergeRecords(
      { id: "place/hue", names: { vi: ["Huế"], en: ["Hue"] }, weak: ["Hue"] },
      {
        id: "place/hue",
        country: "vn",
        feature: "city",
        names: { vi: ["Huế", "thành phố Huế"] },
        weak: ["Huế"],
      },
    );
    expect(merged.names).toEqual({ vi: ["Huế", "thành phố Huế"], en: ["Hue"] });
    expect(merged.weak).toEqual(["Hue"]);
    expect(merged.feature).toBe("city");
  });
});

describe("toEntry", () => {
  it("fills what a record leaves out", () => {
    expect(toEntry({ id: "agreement/x", names: { en: ["X"] } })).toEqual({
      id: "agreement/x",
      kind: "Agreement",
      name: "X",
      names: [{ text: "X", lang: "en" }],
      country: null,
      needsContext: false,
      agreement: { form: "accord", status: null, date: null, parties: [] },
    });
  });

  it("refuses ids of no kind, and records without a name", () => {
    expect(() => toEntry({ id: "thing/x", names: { en: ["X"] } })).toThrow(/thing\/x.*must start with/);
    expect(() => toEntry({ id: "place/x", names: {} })).toThrow(/place\/x.*no name/);
  });
});

describe("files", () => {
  it("are found from a folder of the build as well", () => {
    const root = gazetteerFolder().slice(0, -"/ingest/gazetteer".length);
    expect(gazetteerFolder(join(root, "dist", "ingest", "gazetteer"))).toBe(gazetteerFolder());
  });

  it("that are missing or broken are named", () => {
    expect(() => gazetteerFolder(parse(gazetteerFolder()).root)).toThrow(/package\.json/);
    const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "[");
    expect(() => readJson(broken)).toThrow(broken);
    expect(() => readJson(join(folder, "none.json"))).toThrow("none.json");
    rmSync(folder, { recursive: true });
  });
});
