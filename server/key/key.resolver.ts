import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { closeSession, openSession } from "#graph/keys/keys";
import { cookie, SESSION_COOKIE } from "../auth/caller.js";
import { newToken, tokenId } from "../auth/secret.js";
import type { Context } from "../context.js";
import { callerError } from "../errors.js";
import { Viewer } from "./viewer.type.js";

const SESSION_MS = 14 * 24 * 60 * 60 * 1000;

@Resolver()
export class KeyResolver {
  @Query(() => Viewer, { description: "Who asks. Answered also where reading needs a key." })
  viewer(@Ctx() { caller, read, req }: Context): Viewer {
    const isSession = req !== undefined && cookie(req, SESSION_COOKIE) !== null;
    return { ...caller, isSession, mayRead: read === "public" || caller.role !== null };
  }

  @Mutation(() => Viewer, {
    description: "Signs in with a key: a session begins, in a cookie that no script can read.",
  })
  async login(
    @Arg("key", () => String, { description: "As it was shown once, `lien_…`." }) key: string,
    @Ctx() { graph, checkKey, mayTry, req, res }: Context,
  ): Promise<Viewer> {
    if (!mayTry.login(req?.ip ?? ""))
      throw callerError("FORBIDDEN", "Too many attempts. Wait a minute.", 429);
    const holder = await checkKey(key);
    if (!holder) throw callerError("UNAUTHENTICATED", "This is no key, or it was revoked. Check it.", 401);
    const { token, id } = newToken();
    const expires = new Date(Date.now() + SESSION_MS);
    await openSession(graph, { id, keyId: holder.keyId, expiresAt: expires.toISOString() });
    res?.cookie(SESSION_COOKIE, token, {
      httpOnly: true,
      sameSite: "strict",
      secure: req?.secure ?? false,
      path: "/",
      expires,
    });
    return { name: holder.name, role: holder.role, mayRead: true, isSession: true };
  }

  @Mutation(() => Boolean, { description: "Ends the session; false where there was none." })
  async logout(@Ctx() { graph, req, res }: Context): Promise<boolean> {
    const token = req ? cookie(req, SESSION_COOKIE) : null;
    if (!token) return false;
    await closeSession(graph, tokenId(token));
    res?.clearCookie(SESSION_COOKIE, { path: "/" });
    return true;
  }
}
