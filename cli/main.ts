import "reflect-metadata";
import { Command } from "commander";
import { doctorCommand } from "./doctor.js";
import { neo4jCommand } from "./neo4j.js";
import { Interrupted } from "./stopping.js";

const EXAMPLES = `
Examples:
  lien demo                        the explorer with the articles that ship with it
  lien ingest my-articles/         load your own articles
  lien extract page.txt            what one article says, without a database
  lien doctor                      check everything that Liên needs

Settings come from the environment or from .env; .env.example lists them.`;

/** Runs the program with `process.argv`-like words; reports an error in one message and sets the exit code. */
export async function runLien(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (lien dump | head) closes the pipe; that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.stderr.on("error", () => undefined);
  try {
    await lienProgram().parseAsync(argv);
  } catch (error) {
    if (error instanceof Interrupted) process.exitCode = error.exitCode;
    else {
      process.stderr.write(`lien: ${describe(error)}\n`);
      process.exitCode = 1;
    }
  }
}

/** The program with all its commands. */
export function lienProgram(): Command {
  return new Command("lien")
    .description("Who met whom between Vietnam and France: a knowledge graph out of news articles.")
    .showHelpAfterError("(add --help for how to use it)")
    .addHelpText("after", EXAMPLES)
    .addCommand(neo4jCommand())
    .addCommand(doctorCommand());
}

/** Errors of our own say what to do; a stack helps only with those that nobody foresaw. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const foreseen = error.name !== "Error" && error.name !== "TypeError" && error.name !== "RangeError";
  return foreseen ? error.message : (error.stack ?? error.message);
}
