import { expect, it, vi } from "vitest";
import { onceFor } from "#model/once";

it("works out a value once for each object, nothing among the values", () => {
  const work = vi.fn(({ name }: { name: string }) => (name === "" ? undefined : name.length));
  const lengthOf = onceFor(work);
  const [some, none, like] = [{ name: "Huế" }, { name: "" }, { name: "Huế" }];
  expect([some, none, like, some, none].map(lengthOf)).toEqual([3, undefined, 3, 3, undefined]);
  expect(work).toHaveBeenCalledTimes(3);
});
