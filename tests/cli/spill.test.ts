import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Spill } from "#cli/spill";

const parent = mkdtempSync(join(tmpdir(), "lien-spill-"));
afterAll(() => rmSync(parent, { recursive: true }));

describe("Spill", () => {
  it("gives back what was put away, in memory and on disk, in any order", () => {
    const spill = new Spill({ inMemory: 10, parent });
    const texts = ["Hà Nội", "Thừa Thiên Huế", "🇻🇳 Paris", "x".repeat(100_000), ""];
    const places = texts.map((text) => spill.put(text));
    expect(places.map((place) => "at" in place)).toEqual([false, true, true, true, false]);
    expect([...places].reverse().map((place) => spill.read(place))).toEqual([...texts].reverse());
    spill.close();
  });

  it("touches no disk for little, and leaves nothing behind", () => {
    const [small, large] = [new Spill({ parent }), new Spill({ inMemory: 0, parent })];
    small.put("text");
    expect(readdirSync(parent)).toEqual([]);
    large.put("text");
    expect(readdirSync(parent)).toHaveLength(1);
    small.close();
    large.close();
    expect(readdirSync(parent)).toEqual([]);
  });
});
