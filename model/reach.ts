import type { Judgement } from "./judgement.js";

/** Words as they are compared: on one line, in small letters. */
export function plainWords(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/**
 * The words by which a decision reaches articles that it does not stand in; null where it is about its own place only.
 *
 * A kind reaches whatever bears the name. That a name names nothing reaches it where the decision says of which kind it
 * was taken to be, since it was then made about the thing and not about one place. A claim that was rejected or corrected
 * reaches the same sentence that names the same, where another article prints it.
 */
export function reachedWords({ verdict, anchors: [first, ...others], says }: Judgement): string | null {
  if (first === undefined) return null;
  const isAboutThing = verdict === "reject" && others.length === 0 && says?.kind !== undefined;
  const isAboutClaim = (verdict === "reject" || verdict === "correct") && others.length > 0;
  return verdict === "retype" || isAboutThing || isAboutClaim ? plainWords(first.surface) : null;
}
