import type { Reference } from "../corefer/reference.js";
import { wordPattern } from "../languages/word-pattern.js";
import type { Around } from "./around.js";
import { listFrom, listUpTo } from "./lists.js";
import { apart } from "./missing-side.js";
import { type Scene, says } from "./scene.js";
import type { TriggerMatch } from "./triggers.js";

/** How far behind its verb the subject of an object pronoun may stand, in characters. */
const REACH = 60;

/**
 * The sides where the verb holds an object pronoun: "A l'a reçu", "A menerimanya", and with the subject behind it, "in
 * front of him sat A". None where nobody else is in the clause.
 */
export function innerSides(
  scene: Scene,
  { inner, before, after, clause }: Around,
  { end, trigger }: TriggerMatch,
): Reference[][] | null {
  // "Il l'a signée": what is signed is nobody.
  if (!inner || trigger.act === "signing" || trigger.act === "ceremony") return null;
  if (trigger.shape !== "subject-object" && trigger.shape !== "with") return null;
  const { things = [] } = scene.reading.vocabulary.language.references;
  if (says(scene, { start: end, end: clause.end }, wordPattern(things, { ignoreCase: true }))) return null;
  const next = after.filter((person) => person.start < clause.end && person.whole.start - end <= REACH);
  const acting =
    trigger.shape === "with" && next.length > 0 ? listFrom(scene, next) : listUpTo(scene, before);
  const others = acting.length > 0 ? acting : listFrom(scene, next);
  // "Greeting him at the airport was Ambassador B" of his own country
  const greeting = trigger.shape === "with" && !others.every((other) => apart(inner, other));
  return others.length > 0 && !greeting ? [others, [inner]] : null;
}
