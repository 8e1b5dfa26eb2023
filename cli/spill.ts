import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** So many bytes are kept in memory; what comes after goes to disk. */
const IN_MEMORY = 8_000_000;

/** Where a text was put. */
export type Place = { text: string } | { at: number; length: number };

/** Texts that are put away and read again later: a few in memory, many in a file that is gone at the end. */
export class Spill {
  #kept = 0;
  #file: { folder: string; handle: number; size: number } | undefined;
  readonly #inMemory: number;
  readonly #parent: string;

  constructor({ inMemory = IN_MEMORY, parent = tmpdir() }: { inMemory?: number; parent?: string } = {}) {
    this.#inMemory = inMemory;
    this.#parent = parent;
  }

  put(text: string): Place {
    if (this.#kept + text.length <= this.#inMemory) {
      this.#kept += text.length;
      return { text };
    }
    this.#file ??= openFile(this.#parent);
    const bytes = Buffer.from(text, "utf8");
    const at = this.#file.size;
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#file.handle, bytes, written, bytes.length - written, at + written);
    this.#file.size += bytes.length;
    return { at, length: bytes.length };
  }

  read(place: Place): string {
    if ("text" in place) return place.text;
    const bytes = Buffer.allocUnsafe(place.length);
    for (let read = 0; read < bytes.length; ) {
      const more = readSync(this.#file!.handle, bytes, read, bytes.length - read, place.at + read);
      if (more === 0)
        throw new Error("A file of extractions in the folder for temporary files was cut short.");
      read += more;
    }
    return bytes.toString("utf8");
  }

  close(): void {
    if (!this.#file) return;
    closeSync(this.#file.handle);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = undefined;
  }
}

function openFile(parent: string) {
  const folder = mkdtempSync(join(parent, "lien-extract-"));
  return { folder, handle: openSync(join(folder, "extractions"), "w+", 0o600), size: 0 };
}
