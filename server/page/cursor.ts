import { createHash } from "node:crypto";
import type { Key } from "#graph/read/page";
import { badInput } from "../errors.js";

const MARK = 4;

/** Not a secret: it tells cursors of ours from what was cut, changed or made up. */
function markOf(body: string): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, MARK);
}

/** Where an item stands in a list of this order → opaque cursor. It holds however the list grows meanwhile. */
export function cursorOf(order: string, key: Key): string {
  const body = Buffer.from(JSON.stringify([order, ...key])).toString("base64url");
  return markOf(body) + body;
}

/**
 * The key that a cursor holds; null for none.
 * @throws GraphQLError BAD_INPUT when no answer of this list, in this order, held it
 */
export function keyAfter(order: string, cursor: string | null | undefined): Key | null {
  if (cursor == null) return null;
  const body = cursor.slice(MARK);
  const parts = cursor.startsWith(markOf(body)) ? partsOf(body) : null;
  if (parts?.[0] !== order)
    throw badInput(
      `after is ${JSON.stringify(cursor.slice(0, 100))}; give the cursor of an earlier answer to the same question, or none.`,
    );
  return parts.slice(1);
}

function partsOf(body: string): (string | number)[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(body, "base64url").toString());
    const isKey = (part: unknown) => typeof part === "string" || Number.isFinite(part);
    return Array.isArray(parts) && parts.every(isKey) ? parts : null;
  } catch {
    return null;
  }
}
