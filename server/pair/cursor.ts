import { badInput } from "../errors.js";

/** Place in a list → opaque cursor. */
export function cursorAt(position: number): string {
  return Buffer.from(`at:${position}`).toString("base64url");
}

/**
 * How many items come before the one after this cursor.
 * @throws GraphQLError BAD_INPUT when no answer of ours held it
 */
export function positionAfter(cursor: string | null | undefined): number {
  if (cursor == null) return 0;
  const match = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (!match)
    throw badInput(`after is ${JSON.stringify(cursor)}; give the cursor of an earlier answer, or none.`);
  return Number(match[1]) + 1;
}
