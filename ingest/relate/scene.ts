import type { Sentence, Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import type { Coreference } from "../corefer/corefer.js";
import type { Reference } from "../corefer/reference.js";
import { firstMatch } from "../languages/word-pattern.js";
import type { Found } from "../recognise/found.js";
import { contains, type Reading } from "../recognise/reading.js";

/** What relations are read from: the text, its people, places and dates. */
export interface Scene {
  reading: Reading;
  found: Found;
  coreference: Coreference;
}

/** The people of a sentence, in order. */
export function peopleIn(scene: Scene, span: Span): Reference[] {
  return scene.coreference.people.filter((person) => contains(span, person));
}

/** The entity of which a mention lies exactly at a span. */
export function entityAt(scene: Scene, span: Span): LocalEntity | undefined {
  return scene.coreference.entities.find((entity) =>
    entity.mentions.some((mention) => mention.start === span.start && mention.end === span.end),
  );
}

/** Text of a span. */
export const textOf = (scene: Scene, span: Span): string => scene.reading.text.slice(span.start, span.end);

/** Whether a pattern matches within a span. */
export function says(scene: Scene, span: Span, pattern: RegExp): boolean {
  return firstMatch(pattern, textOf(scene, span)) !== null;
}

export type { Sentence };
