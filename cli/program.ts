import { Command } from "commander";
import { doctorCommand } from "./doctor.js";
import { neo4jCommand } from "./neo4j.js";

const EXAMPLES = `
Examples:
  lien demo                        the explorer with the articles that ship with it
  lien ingest my-articles/         load your own articles
  lien extract page.txt            what one article says, without a database
  lien doctor                      check everything that Liên needs

Settings come from the environment or from .env; .env.example lists them.`;

/** The program with all its commands. */
export function lienProgram(): Command {
  const program = new Command("lien")
    .description("Who met whom between Vietnam and France: a knowledge graph out of news articles.")
    .showHelpAfterError("(add --help for how to use it)")
    .addHelpText("after", EXAMPLES);
  for (const command of [neo4jCommand(), doctorCommand()]) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
