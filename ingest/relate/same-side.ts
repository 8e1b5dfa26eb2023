import type { Reference } from "../corefer/reference.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import type { Scene } from "./scene.js";

const gapBetween = (scene: Scene, left: Reference, right: Reference) =>
  scene.reading.text.slice(left.whole.end, Math.max(left.whole.end, right.whole.start));

/** The people of a list up to those who merely escort one of them: "A, accompanied by B" is one side. */
export function withoutEscorts(scene: Scene, people: readonly Reference[]): Reference[] {
  const { escorts = [] } = scene.reading.vocabulary.language.references;
  const pattern = wordPattern(escorts, { ignoreCase: true });
  const at = people.findIndex(
    (person, i) => i > 0 && firstMatch(pattern, gapBetween(scene, people[i - 1]!, person)) !== null,
  );
  return at < 0 ? [...people] : people.slice(0, at);
}

/**
 * The objects of a verb up to those of another one that is left out: in "A met with B, and C with D" only B. The
 * preposition before D is that before B, and a comma parts B from C.
 */
export function withoutGapped(
  scene: Scene,
  objects: readonly Reference[],
  trigger: { start: number },
): Reference[] {
  const [first] = objects;
  if (!first || objects.length < 3) return [...objects];
  const preposition = /(\p{L}+)\s*$/u.exec(scene.reading.text.slice(trigger.start, first.whole.start))?.[1];
  const at = objects.findIndex(
    (person, i) =>
      i > 0 &&
      i + 1 < objects.length &&
      gapBetween(scene, objects[i - 1]!, person)
        .trimStart()
        .startsWith(",") &&
      gapBetween(scene, person, objects[i + 1]!).trim() === preposition,
  );
  return at < 0 ? [...objects] : objects.slice(0, at);
}
