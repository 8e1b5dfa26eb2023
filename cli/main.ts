import "reflect-metadata";
import { lienProgram } from "./program.js";
import { Interrupted } from "./stopping.js";

// A reader that has seen enough (lien dump | head) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.stderr.on("error", () => undefined);

try {
  await lienProgram().parseAsync(process.argv);
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
