// One step of the preparation: a child program whose words go to standard error, with a sign of life every few seconds.
import { spawn } from "node:child_process";
import { constants } from "node:os";

const SIGN_OF_LIFE_MS = 4000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A step that did not succeed, and what this program should exit with. */
export class StepFailed extends Error {
  name = "StepFailed";

  /**
   * @param {string} message
   * @param {number} exitCode
   */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`lien: ${text}\n`);
}

/**
 * Runs a program to its end. Signals that reach us are passed on to it.
 *
 * @param {string} title what is being done, shown first
 * @param {[string, string[]]} command the program and its arguments
 * @param {string} cwd
 * @param {() => string} [detail] how far it is
 * @throws {StepFailed}
 */
export async function runStep(title, [program, args], cwd, detail) {
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  say(`${title} ...`);
  const child = spawn(program, args, { cwd, stdio: ["ignore", 2, 2] });
  const timer = setInterval(
    () => say(`${title}: ${detail ? `${detail()}, ` : ""}${seconds()} s`),
    SIGN_OF_LIFE_MS,
  );
  let received;
  const forward = (signal) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", (error) => reject(cannotRun(title, program, error)));
      child.once("close", (exitCode, signal) => resolve(exitCode ?? 128 + constants.signals[signal]));
    });
    if (received) throw new StepFailed(`${title}: interrupted`, 128 + constants.signals[received]);
    if (code !== 0) throw new StepFailed(`${title} failed (exit code ${code}); what it said is above.`, 1);
    say(`${title}: done in ${seconds()} s`);
  } finally {
    clearInterval(timer);
    for (const signal of SIGNALS) process.off(signal, forward);
  }
}

function cannotRun(title, program, { message }) {
  return new StepFailed(`${title}: cannot run ${program} (${message}). Is it installed and on the PATH?`, 1);
}
