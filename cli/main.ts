import "reflect-metadata";
import { lienProgram } from "./program.js";
import { Interrupted, outputClosed } from "./stopping.js";

process.stdout.on("error", outputClosed);
process.stderr.on("error", () => undefined);

try {
  const program = await lienProgram(process.argv[2]);
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof Interrupted) process.exitCode = error.exitCode;
  else {
    process.stderr.write(`lien: ${describe(error)}\n`);
    process.exitCode = 1;
  }
}

/** Errors of our own say what to do; a stack helps only with those that nobody foresaw. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const unforeseen = ["Error", "TypeError", "RangeError", "ReferenceError"].includes(error.name);
  return unforeseen ? (error.stack ?? error.message) : error.message;
}
