import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(join(root, file)));
const documents = tracked.filter(
  (file) => file.endsWith(".md") && !/^(seeds\/articles|tests\/corpus)\//.test(file),
);
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

const read = (file: string) => readFileSync(join(root, file), "utf8");
const matches = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => match[1]!);

describe.each(documents)("%s", (file) => {
  test("links lead to files that exist", () => {
    const targets = matches(read(file), /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter(
      (target) => !/^[a-z]+:/.test(target),
    );
    const missing = targets.filter((target) => !existsSync(join(root, posix.join(dirname(file), target))));
    expect(missing).toEqual([]);
  });

  test("npm scripts exist", () => {
    const named = matches(read(file), /npm run ([a-z][a-z:-]*)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("commands of lien exist", () => {
    const named = matches(read(file), /npx lien ([a-z0-9]+)/g);
    const missing = named.filter((name) => !read("cli/program.ts").includes(`${name}Command`));
    expect(missing).toEqual([]);
  });

  test("paths in code spans exist", () => {
    const rooms = "model|ingest|graph|load|server|client|cli|seeds|tests|bench|docs";
    const named = matches(read(file), new RegExp(`\`((?:${rooms})/[\\w./-]*)\``, "g"));
    // What a build or a template writes is not in the tree.
    const missing = named.filter((path) => !/\/dist\b|<|\.\.\./.test(path) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });
});

test("nothing names a machine or a registry", () => {
  const suspicious =
    /\/(?:work|root)\/|\/tmp\/bash_jobs|registry\.npmjs\.org|repo\.maven\.apache\.org|repo1\.maven/;
  const binary = /\.(png|woff2?|ico|pdf)$/;
  const found = tracked.filter(
    (file) => !binary.test(file) && file !== "tests/docs/documents.test.ts" && suspicious.test(read(file)),
  );
  expect(found).toEqual([]);
});
