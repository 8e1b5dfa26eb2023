import { Command } from "commander";
import { readConfig } from "./config.js";
import { ConfigError } from "./config-error.js";
import { CHECKS, type Finding } from "./doctor-checks.js";

const MARKS = { ok: "ok   ", note: "note ", fault: "FAULT" } as const;

/** `lien doctor`: checks everything that Liên needs, one line each. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("check what Liên needs: Node, Java, Maven, Docker, ports, disk, and the Neo4j you named")
    .addHelpText("after", "\nExample:\n  lien doctor        exit code 1 when something must be mended")
    .action(examine);
}

function unforeseen(name: string, error: unknown): Finding {
  return { name, level: "fault", message: error instanceof Error ? error.message : String(error) };
}

async function examine(): Promise<void> {
  let faults = 0;
  const show = ({ name, level, message }: Finding) => {
    if (level === "fault") faults++;
    process.stdout.write(`${MARKS[level]}  ${`${name}:`.padEnd(15)} ${message.replaceAll("\n", " ")}\n`);
  };
  try {
    const config = readConfig();
    for (const check of CHECKS) show(await check(config).catch((error) => unforeseen(check.name, error)));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const message of error.faults) show({ name: "Configuration", level: "fault", message });
  }
  process.stdout.write(faults === 0 ? "Nothing stands in the way.\n" : `${faults} to mend.\n`);
  if (faults > 0) process.exitCode = 1;
}
