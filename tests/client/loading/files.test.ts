import { expect, it } from "vitest";
import { readableFiles } from "../../../client/src/loading/files.js";

const found = ["a/b.html", "a/.DS_Store", "a/picture.png", "c.TXT", "d.unknown"].map((path) => ({
  path,
  file: {} as File,
}));

it("takes from folders what may hold articles, and from hands what was given, but for hidden files", () => {
  const paths = (all: boolean) => readableFiles(found, all).map(({ path }) => path);
  expect(paths(false)).toEqual(["a/b.html", "c.TXT"]);
  expect(paths(true)).toEqual(["a/b.html", "a/picture.png", "c.TXT", "d.unknown"]);
});
