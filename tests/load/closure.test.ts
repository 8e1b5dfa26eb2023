import { describe, expect, it } from "vitest";
import { blocks, closed } from "#load/closure";

const items = [
  { id: "a", keys: ["1", "2"] },
  { id: "b", keys: ["2", "3"] },
  { id: "c", keys: ["3"] },
  { id: "d", keys: ["4"] },
];

describe("closed", () => {
  it("follows blocks to all that hangs together, and locks each before it reads there", async () => {
    const locked = new Set<string>();
    const within = blocks(async (keys) => {
      for (const key of keys) {
        expect(locked.has(key)).toBe(false);
        locked.add(key);
      }
    });
    await within.take(["1", "1"]);
    const found = await closed(
      within,
      async (keys) => {
        expect(keys.every((key) => locked.has(key))).toBe(true);
        return items.filter((item) => item.keys.some((key) => keys.includes(key)));
      },
      ({ keys }) => keys,
    );
    expect(found.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect([...locked].sort()).toEqual(["1", "2", "3"]);
  });

  it("reads once more when what it read has moved to other blocks meanwhile", async () => {
    let moved = false;
    const within = blocks(async (keys) => {
      if (keys.includes("2")) moved = true;
    });
    await within.take(["1"]);
    const found = await closed(
      within,
      async () => [moved ? { id: "a", keys: ["1", "9"] } : { id: "a", keys: ["1", "2"] }],
      ({ keys }) => keys,
    );
    expect(found).toEqual([{ id: "a", keys: ["1", "9"] }]);
    expect(within.taken).toEqual(["1", "2", "9"]);
  });
});
