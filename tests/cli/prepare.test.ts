import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder, fakePrograms } from "../helpers/fake-programs.js";

const CLI = join(import.meta.dirname, "../../cli");

/** What the sham npm installs: a compiler that copies the program's only module. */
const TSC = `
const { appendFileSync, cpSync, mkdirSync } = require("node:fs");
const { join } = require("node:path");
const out = process.argv[process.argv.indexOf("--outDir") + 1];
appendFileSync("steps", "tsc\\n");
mkdirSync(join(out, "cli"), { recursive: true });
cpSync("cli/main.ts", join(out, "cli", "main.js"));
`;

/** A bare clone of a small package with our launcher, and a sham npm that notes what it was asked for. */
class Clone {
  readonly root = aFolder();
  private readonly bin: string;

  constructor() {
    mkdirSync(join(this.root, "cli"));
    for (const file of ["lien.mjs", "prepare.mjs", "step.mjs"]) {
      cpSync(join(CLI, file), join(this.root, "cli", file));
    }
    this.write("package.json", '{ "name": "sham", "type": "module" }');
    this.write("tsconfig.json", "{}");
    this.write("package-lock.json", lockfile("1.0.0"));
    this.write("cli/main.ts", "console.log(process.argv.slice(2).join(' ')); process.exitCode = 7;");
    this.write("tsc.cjs", TSC);
    this.bin = fakePrograms({
      npm: `echo "npm $1" >> steps; echo "npm talks"
if [ "$1" = ci ]; then
  rm -rf node_modules; mkdir -p node_modules/ts7/bin node_modules/.hidden
  cp tsc.cjs node_modules/ts7/bin/tsc; cp package-lock.json node_modules/.package-lock.json
  echo '{}' > node_modules/package.json
else
  mkdir -p client/dist
fi`,
    });
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Runs the launcher; returns what it printed, its exit code and the steps that it took. */
  lien(...words: string[]) {
    rmSync(join(this.root, "steps"), { force: true });
    const { npm_execpath: _, ...environment } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(this.root, "cli/lien.mjs"), ...words],
      {
        cwd: this.root,
        encoding: "utf8",
        env: { ...environment, PATH: `${this.bin}:${process.env.PATH}` },
      },
    );
    const steps = existsSync(join(this.root, "steps"))
      ? readFileSync(join(this.root, "steps"), "utf8").trim().split("\n")
      : [];
    return { status, stdout, stderr, steps };
  }
}

function lockfile(version: string): string {
  return JSON.stringify({ packages: { "": {}, "node_modules/thing": { version } } });
}

test("a bare clone is installed and compiled, once; only the command speaks on standard output", () => {
  const clone = new Clone();
  const first = clone.lien("extract", "a b", "--format");
  expect(first).toMatchObject({ status: 7, stdout: "extract a b --format\n", steps: ["npm ci", "tsc"] });
  expect(first.stderr).toMatch(/Installing.*npm talks.*Compiling/s);
  expect(clone.lien("extract")).toMatchObject({ status: 7, stdout: "extract\n", stderr: "", steps: [] });
});

test("only what has changed is done again", () => {
  const clone = new Clone();
  clone.lien();
  clone.write("cli/main.ts", "console.log('new')");
  expect(clone.lien()).toMatchObject({ stdout: "new\n", steps: ["tsc"] });
  clone.write("package-lock.json", lockfile("1.0.1"));
  expect(clone.lien().steps).toEqual(["npm ci", "tsc"]);
  rmSync(join(clone.root, "node_modules"), { recursive: true });
  expect(clone.lien().steps).toEqual(["npm ci"]);
  rmSync(join(clone.root, "dist"), { recursive: true });
  expect(clone.lien().steps).toEqual(["tsc"]);
  expect(clone.lien().steps).toEqual([]);
});

test("what npm installed by hand from the same lockfile is not installed again", () => {
  const clone = new Clone();
  clone.lien();
  rmSync(join(clone.root, "node_modules/.lien-install"));
  expect(clone.lien().steps).toEqual([]);
});

test("the explorer is built for the commands that show it, and not for their help", () => {
  const clone = new Clone();
  mkdirSync(join(clone.root, "client/src"), { recursive: true });
  clone.write("client/src/main.tsx", "1");
  clone.lien();
  expect(clone.lien("extract").steps).toEqual([]);
  expect(clone.lien("demo", "--help").steps).toEqual([]);
  expect(clone.lien("demo").steps).toEqual(["npm run"]);
  expect(clone.lien("serve").steps).toEqual([]);
  clone.write("client/src/main.tsx", "2");
  expect(clone.lien("serve").steps).toEqual(["npm run"]);
});

test("a step that fails is named, is tried again, and leaves the former build in place", () => {
  const clone = new Clone();
  clone.lien();
  clone.write("cli/main.ts", "console.log('never')");
  clone.write("node_modules/ts7/bin/tsc", "console.log('error TS1'); process.exit(2);");
  const failed = clone.lien();
  expect(failed).toMatchObject({ status: 1, stdout: "" });
  expect(failed.stderr).toMatch(/error TS1.*Compiling failed \(exit code 2\)/s);
  expect(readFileSync(join(clone.root, "dist/cli/main.js"), "utf8")).toContain("process.argv");
  clone.write("node_modules/ts7/bin/tsc", TSC);
  expect(clone.lien()).toMatchObject({ stdout: "never\n", steps: ["tsc"] });
});

test("an npm that is missing is said", () => {
  const clone = new Clone();
  const { npm_execpath: _, ...environment } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [join(clone.root, "cli/lien.mjs")], {
    encoding: "utf8",
    env: { ...environment, PATH: aFolder() },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/cannot run npm.*on the PATH/);
});
