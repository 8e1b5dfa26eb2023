// One step of the preparation: a child program whose words go to standard error, with a sign of life every few seconds.
import { spawn } from "node:child_process";
import { constants } from "node:os";

const SIGN_OF_LIFE_MS = 4000;

/** @param {string} text */
export function say(text) {
  process.stderr.write(`lien: ${text}\n`);
}

/**
 * Runs a program to its end and returns its exit code. Signals that reach us are passed on to it.
 *
 * @param {string} title what is being done, shown first
 * @param {[string, string[]]} command the program and its arguments
 * @param {string} cwd
 * @param {() => string} [detail] how far it is
 * @returns {Promise<number>}
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
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  let received;
  const forward = (signal) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (exitCode, signal) => resolve(exitCode ?? 128 + constants.signals[signal]));
    });
    if (received) return 128 + constants.signals[received];
    say(code === 0 ? `${title}: done in ${seconds()} s` : `${title} failed; what it said is above.`);
    return code;
  } catch (error) {
    say(`${title}: cannot run ${program} (${error.message}). Is it installed and on the PATH?`);
    return 1;
  } finally {
    clearInterval(timer);
    for (const signal of signals) process.off(signal, forward);
  }
}
