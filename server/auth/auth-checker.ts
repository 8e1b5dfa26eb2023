import type { AuthCheckerFn } from "type-graphql";
import type { Role } from "#graph/keys/keys";
import type { Context } from "../context.js";
import { callerError } from "../errors.js";
import { includes } from "./caller.js";

/**
 * Lets callers do what their role allows; a field names the least role that may ask for it.
 * @throws GraphQLError UNAUTHENTICATED for the public, FORBIDDEN for a role that is too small
 */
export const checkRole: AuthCheckerFn<Context, Role> = ({ context: { caller } }, [needed]) => {
  if (needed === undefined || includes(caller.role, needed)) return true;
  if (caller.role === null)
    throw callerError(
      "UNAUTHENTICATED",
      `This needs a key with the role ${needed}. Sign in with one; "lien keys make" makes it.`,
      401,
    );
  throw callerError("FORBIDDEN", `This needs the role ${needed}; yours is ${caller.role}.`, 403);
};
