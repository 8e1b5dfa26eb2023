import { Command } from "commander";
import { backupCommand, restoreCommand } from "./backup.js";
import { demoCommand } from "./demo.js";
import { doctorCommand } from "./doctor.js";
import { dumpCommand } from "./dump.js";
import { evalCommand } from "./eval.js";
import { explainCommand } from "./explain.js";
import { exportCommand } from "./export.js";
import { extractCommand } from "./extract.js";
import { importCommand } from "./import.js";
import { ingestCommand } from "./ingest.js";
import { keysCommand } from "./keys.js";
import { neo4jCommand } from "./neo4j.js";
import { rebuildCommand } from "./rebuild.js";
import { serveCommand } from "./serve.js";
import { unloadCommand } from "./unload.js";

const COMMANDS = [
  demoCommand,
  ingestCommand,
  extractCommand,
  serveCommand,
  explainCommand,
  evalCommand,
  rebuildCommand,
  unloadCommand,
  exportCommand,
  importCommand,
  keysCommand,
  backupCommand,
  restoreCommand,
  dumpCommand,
  neo4jCommand,
  doctorCommand,
];

const EXAMPLES = `
Examples:
  lien demo                        the explorer with the articles that ship with it
  lien ingest my-articles/         load your own articles
  lien extract page.txt            what one article says, without a database
  lien explain page.txt            why it is read so: rules, quotes, identities
  lien doctor                      check everything that Liên needs

Settings come from the environment or from .env; .env.example lists them.`;

/** The program with all its commands. */
export function lienProgram(): Command {
  const program = new Command("lien")
    .description("Who met whom between Vietnam and France: a knowledge graph out of news articles.")
    .showHelpAfterError("(add --help for how to use it)")
    .addHelpText("after", EXAMPLES);
  for (const command of COMMANDS) program.addCommand(command().copyInheritedSettings(program));
  return program;
}
