/** Tells a person how far a long step is. Standard output is left to results. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
