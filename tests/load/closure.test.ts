import { describe, expect, it } from "vitest";
import { follow } from "#load/closure";

const items = [
  { id: "a", keys: ["1", "2"] },
  { id: "b", keys: ["2", "3"] },
  { id: "c", keys: ["3"] },
  { id: "d", keys: ["4"] },
];

describe("follow", () => {
  it("goes on to all that hangs together, and asks for each thing once", async () => {
    const [asked, found]: [string[], string[]] = [[], []];
    await follow(
      ["1", "1"],
      (key) => key,
      async (fresh) => {
        asked.push(...fresh);
        const read = items.filter(({ keys }) => keys.some((key) => fresh.includes(key)));
        found.push(...read.map(({ id }) => id));
        return read.flatMap(({ keys }) => keys);
      },
    );
    expect([...new Set(found)]).toEqual(["a", "b", "c"]);
    expect(asked).toEqual(["1", "2", "3"]);
  });

  it("asks for nothing where there is nothing to ask for", async () => {
    await follow<string>([], String, () => Promise.reject(new Error("asked")));
  });
});
