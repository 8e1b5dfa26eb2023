import { Argument, Command, Option } from "commander";
import { listKeys, ROLES, type Role, revokeKey, storeKey } from "#graph/keys/keys";
import { newSecret } from "#server/auth/secret";
import { readConfig } from "./config.js";
import { openConfiguredGraph } from "./graph.js";
import { localUser } from "./local-user.js";
import { withStopping } from "./stopping.js";

const NOTES = `
Roles, each with all that those before may do: reader (read, stored texts included), contributor (preview and load),
curator (judge, take back, unload), admin (take texts down).

A key is shown once, when it is made; only a hash of it is kept. From the first key on, LIEN_ALLOW_WRITES opens nothing
any more: whoever is not at this machine needs a key, also when all keys are revoked.

Examples:
  lien keys make "Jeanne Petit" --role curator
  lien keys list
  lien keys revoke key/1f0c2a9b`;

/** `lien keys make|list|revoke`: who may do what. */
export function keysCommand(): Command {
  const command = new Command("keys").description("make, list and revoke keys").addHelpText("after", NOTES);
  command
    .command("make")
    .description("make a key, and show it this once")
    .addArgument(new Argument("<name>", "whose it is: the record of changes names them so"))
    .addOption(new Option("-r, --role <role>", "what it allows").choices(ROLES).makeOptionMandatory())
    .addHelpText("after", '\nExample:\n  lien keys make "Jeanne Petit" --role curator')
    .action(make);
  command
    .command("list")
    .description("list all keys, the revoked ones as well; never the secrets")
    .addHelpText("after", "\nExample:\n  lien keys list")
    .action(list);
  command
    .command("revoke")
    .description("revoke a key, and end its sessions")
    .argument("<id>", "as it is listed")
    .addHelpText("after", "\nExample:\n  lien keys revoke key/1f0c2a9b")
    .action(revoke);
  return command;
}

async function make(name: string, { role }: { role: Role }): Promise<void> {
  const config = readConfig();
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    const { key, ...secret } = await newSecret();
    const madeAt = new Date().toISOString();
    await storeKey(graph, { ...secret, name: name.trim(), role, madeAt }, localUser());
    tell(`${secret.id} for ${name.trim()}, ${role}. Keep it: it is not shown again.\n${key}`);
  });
}

async function list(): Promise<void> {
  const config = readConfig();
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    const keys = await listKeys(graph);
    for (const { id, role, name, madeAt, revokedAt } of keys) {
      const state = revokedAt === null ? "" : `, revoked ${revokedAt.slice(0, 10)}`;
      tell(`${id}  ${role.padEnd(11)}  ${name} (made ${madeAt.slice(0, 10)}${state})`);
    }
    if (keys.length === 0) tell("There are no keys.");
  });
}

async function revoke(id: string): Promise<void> {
  const config = readConfig();
  await withStopping({ withParent: config.underNpm }, async (stopping) => {
    const { graph } = await openConfiguredGraph(config, stopping);
    if (await revokeKey(graph, id, localUser()))
      return tell(`${id} is revoked, and its sessions have ended.`);
    tell(`There is no key ${id} that holds. "lien keys list" lists them.`);
    process.exitCode = 1;
  });
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
