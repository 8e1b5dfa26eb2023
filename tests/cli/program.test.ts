import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { lienProgram } from "../../cli/program.js";

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** The help as it is printed, with what is added after it. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (words) => (text += words) });
  command.outputHelp();
  return text;
}

const commands = everyCommand(await lienProgram());
const named = commands.map((command): [string, Command] => [pathOf(command), command]);

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

describe("help", () => {
  test("every command of the documents is there", async () => {
    const names = [
      "demo",
      "ingest",
      "explain",
      "extract",
      "serve",
      "eval",
      "dump",
      "neo4j",
      "doctor",
      "rebuild",
      "unload",
      "export",
      "keys",
      "backup",
      "restore",
      "import",
    ];
    const { commands } = await lienProgram();
    expect(commands.map((command) => command.name()).sort()).toEqual(names.sort());
  });

  test("only the command that is run is read", async () => {
    const { commands } = await lienProgram("extract");
    expect(commands.map((command) => command.name())).toEqual(["extract"]);
    expect((await lienProgram("constructor")).commands.length).toBeGreaterThan(10);
  });

  test.each(named)("%s says what it does and shows an example", (path, command) => {
    const help = helpOf(command);
    expect(command.description()).not.toBe("");
    expect(help).toMatch(/Examples?:\n/);
    expect(help).toContain(path === "lien" ? "lien demo" : path.split(" ").slice(1).join(" "));
  });

  test.each(named)("no line of the help of %s is too wide for a terminal", (_, command) => {
    command.configureHelp({ helpWidth: 120 });
    expect(
      Math.max(
        ...helpOf(command)
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120);
  });
});

describe("wrong use", () => {
  test.each([
    [["nonsense"], /unknown command 'nonsense'/],
    [["ingest"], /missing required argument 'path'/],
    [["demo", "--rset"], /unknown option '--rset'.*--reset/s],
    [["neo4j", "start", "--port", "x"], /A port is a number from 1 to 65535/],
  ])("lien %s", async (words, message) => {
    let said = "";
    const program = await lienProgram(words[0]);
    for (const command of everyCommand(program)) {
      command.exitOverride().configureOutput({ writeErr: (text) => (said += text) });
    }
    await expect(program.parseAsync(words, { from: "user" })).rejects.toMatchObject({ exitCode: 1 });
    expect(said).toMatch(message);
  });
});
