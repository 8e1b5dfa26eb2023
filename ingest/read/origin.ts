import { basename, extname } from "node:path";

/** Where one document comes from: what people call it, and what came with it. */
export interface Origin {
  label: string;
  /** Where it was fetched, or what the caller says is its address. */
  url?: string;
  /** The encoding that a header names. */
  charset?: string | null;
}

/** What people call a file: its name without folders and extension. */
export function labelOf(path: string): string {
  return basename(path, extname(path));
}
