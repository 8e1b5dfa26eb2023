import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { startLocalNeo4j } from "#graph/local/start";
import { localStatus, stopLocalNeo4j } from "#graph/local/stop";
import { readConfig } from "./config.js";
import { progress } from "./progress.js";
import { withStopping } from "./stopping.js";

const EXAMPLES = `
Examples:
  lien neo4j start                 start it and leave it running
  lien neo4j start --port 7687     on a port of your choice
  lien neo4j status                where it listens and who uses it
  lien neo4j stop                  end it, whoever uses it`;

/** `lien neo4j start|stop|status`: the managed Neo4j by hand. */
export function neo4jCommand(): Command {
  const command = new Command("neo4j")
    .description("start, stop or look at the Neo4j that Liên manages")
    .addHelpText("after", EXAMPLES);
  command
    .command("start")
    .description("start it and leave it running after this command")
    .option("-p, --port <port>", "Bolt port on 127.0.0.1 (default: a free one)", readPort)
    .addHelpText("after", "\nExample:\n  lien neo4j start --port 7687")
    .action(start);
  command
    .command("stop")
    .description("end it in order, whoever uses it")
    .addHelpText("after", "\nExample:\n  lien neo4j stop")
    .action(stop);
  command
    .command("status")
    .description("say whether it runs (exit code 0) or not (3)")
    .addHelpText("after", "\nExample:\n  lien neo4j status")
    .action(status);
  return command;
}

async function start({ port }: { port?: number }): Promise<void> {
  const { home, cacheDir, javaHome, underNpm } = readConfig();
  await withStopping({ withParent: underNpm }, async ({ signal }) => {
    const server = await startLocalNeo4j({
      home,
      cacheDir,
      keep: true,
      signal,
      onProgress: progress,
      ...(javaHome ? { javaHome } : {}),
      ...(port === undefined ? {} : { boltPort: port }),
    });
    process.stdout.write(
      `Neo4j ${server.reused ? "runs already" : "runs"}: ${server.uri}, process ${server.pid}\n` +
        `User ${server.username}; the password is in ${home}/neo4j-password\n`,
    );
  });
}

async function stop(): Promise<void> {
  const { home } = readConfig();
  const pid = await stopLocalNeo4j(home);
  process.stdout.write(
    pid === undefined ? `No Neo4j runs under ${home}\n` : `Neo4j (process ${pid}) has ended\n`,
  );
}

async function status(): Promise<void> {
  const { home } = readConfig();
  const { running, pid, boltPort, version, users } = await localStatus(home);
  if (!running) {
    process.stdout.write(
      `No Neo4j runs under ${home}; the logs of former ones are in ${join(home, "logs")}\n`,
    );
    process.exitCode = 3;
    return;
  }
  const used = users.length === 0 ? "used by no lien" : `used by lien in process ${users.join(", ")}`;
  process.stdout.write(
    `Neo4j ${version} runs: bolt://127.0.0.1:${boltPort}, process ${pid}, ${used}; its logs are in ${join(home, "logs")}\n`,
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new InvalidArgumentError("A port is a number from 1 to 65535.");
}
