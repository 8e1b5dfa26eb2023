import { Command } from "commander";

/** Every command by its name: a module, and all that it needs, is read only for the command that is run. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  demo: async () => (await import("./demo.js")).demoCommand(),
  ingest: async () => (await import("./ingest.js")).ingestCommand(),
  extract: async () => (await import("./extract.js")).extractCommand(),
  serve: async () => (await import("./serve.js")).serveCommand(),
  explain: async () => (await import("./explain.js")).explainCommand(),
  eval: async () => (await import("./eval.js")).evalCommand(),
  rebuild: async () => (await import("./rebuild.js")).rebuildCommand(),
  unload: async () => (await import("./unload.js")).unloadCommand(),
  export: async () => (await import("./export.js")).exportCommand(),
  import: async () => (await import("./import.js")).importCommand(),
  keys: async () => (await import("./keys.js")).keysCommand(),
  backup: async () => (await import("./backup.js")).backupCommand(),
  restore: async () => (await import("./backup.js")).restoreCommand(),
  dump: async () => (await import("./dump.js")).dumpCommand(),
  neo4j: async () => (await import("./neo4j.js")).neo4jCommand(),
  doctor: async () => (await import("./doctor.js")).doctorCommand(),
};

const EXAMPLES = `
Examples:
  lien demo                        the explorer with the articles that ship with it
  lien ingest my-articles/         load your own articles
  lien extract page.txt            what one article says, without a database
  lien explain page.txt            why it is read so: rules, quotes, identities
  lien doctor                      check everything that Liên needs

Settings come from the environment or from .env; .env.example lists them.`;

/** The program with the command that is wanted, or with all of them where that is none of them, as for help. */
export async function lienProgram(wanted?: string): Promise<Command> {
  const program = new Command("lien")
    .description("Who met whom between Vietnam and France: a knowledge graph out of news articles.")
    .showHelpAfterError("(add --help for how to use it)")
    .addHelpText("after", EXAMPLES);
  const only = wanted !== undefined && Object.hasOwn(COMMANDS, wanted) ? [COMMANDS[wanted]!] : null;
  for (const command of only ?? Object.values(COMMANDS))
    program.addCommand((await command()).copyInheritedSettings(program));
  return program;
}
