import { hash } from "node:crypto";

/** First hex digits of SHA-256 over the parts, which are kept apart: ("ab", "c") differs from ("a", "bc"). */
export function shortHash(parts: (string | number | null)[], length = 12): string {
  return hash("sha256", JSON.stringify(parts)).slice(0, length);
}
