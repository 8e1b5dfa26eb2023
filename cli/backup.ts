import { Command } from "commander";
import { backUp, restore } from "#graph/backup/backup";
import { startLocalNeo4j } from "#graph/local/start";
import { type Config, readConfig } from "./config.js";
import { ConfigError } from "./config-error.js";
import { progress } from "./progress.js";
import { withStopping } from "./stopping.js";

const BACKUP_NOTES = `
Copies all data of the Neo4j that Liên manages into a new folder: articles, judgements, keys, the record of changes.
Neo4j Community has no online backup: the server is ended, copied and started again where it ran on its own account,
and the backup is refused while another command uses it. Of a Neo4j of your own, make backups with its own tools, or
take "lien export". Where the copy fails, no half backup is left, and the server runs again.

Example:
  lien backup /backups/lien-2025-05-26`;

const RESTORE_NOTES = `
Puts the data of a backup in the place of the present ones, which are kept beside them. Refused while another command
uses the server, and where a newer Liên or Neo4j made the backup.

Example:
  lien restore /backups/lien-2025-05-26`;

/** `lien backup FOLDER`: copies the data of the managed Neo4j. */
export function backupCommand(): Command {
  return new Command("backup")
    .description("copy all data of the managed Neo4j into a folder")
    .argument("<folder>", "a folder that is not there yet")
    .addHelpText("after", BACKUP_NOTES)
    .action(async (folder: string) => {
      const config = managed("backup");
      await backUp(config.home, folder, () => startAgain(config));
      process.stdout.write(`Backed up ${config.home} to ${folder}\n`);
    });
}

/** `lien restore FOLDER`: brings the data of a backup back. */
export function restoreCommand(): Command {
  return new Command("restore")
    .description("put the data of a backup in the place of the present ones")
    .argument("<folder>", 'what "lien backup" made')
    .addHelpText("after", RESTORE_NOTES)
    .action(async (folder: string) => {
      const config = managed("restore");
      const { note, former } = await restore(config.home, folder, () => startAgain(config));
      process.stdout.write(`Restored what was backed up on ${note.madeAt}\n`);
      if (former !== null)
        process.stdout.write(`The former data are in ${former}; remove them when all is well.\n`);
    });
}

function managed(command: string): Config {
  const config = readConfig();
  if (config.neo4j)
    throw new ConfigError([
      `NEO4J_URI names a Neo4j of your own; "lien ${command}" works on the one that Liên manages. Use its own tools, or "lien export"`,
    ]);
  return config;
}

async function startAgain({ home, cacheDir, javaHome, underNpm }: Config): Promise<void> {
  await withStopping({ withParent: underNpm }, async ({ signal }) => {
    const options = { home, cacheDir, keep: true, signal, onProgress: progress };
    const { uri } = await startLocalNeo4j({ ...options, ...(javaHome ? { javaHome } : {}) });
    progress(`Neo4j runs again: ${uri}`);
  });
}
