import type { Sentence, Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import type { Coreference } from "../corefer/corefer.js";
import type { Reference } from "../corefer/reference.js";
import type { Found } from "../recognise/found.js";
import { near } from "../recognise/near.js";
import { contains, type Reading } from "../recognise/reading.js";

/** What relations are read from: the text, its people, places and dates. */
export interface Scene {
  reading: Reading;
  found: Found;
  coreference: Coreference;
}

/** The people of a sentence, in order. */
export function peopleIn(scene: Scene, span: Span): Reference[] {
  return near(scene.coreference.people, span).filter((person) => contains(span, person));
}

/** The entity of which a mention lies exactly at a span. */
export function entityAt(scene: Scene, span: Span): LocalEntity | undefined {
  return indexOf(scene).bySpan.get(`${span.start}-${span.end}`);
}

/** The entity with a key. */
export function entityByKey(scene: Scene, key: string): LocalEntity | undefined {
  return indexOf(scene).byKey.get(key);
}

/** The entity with an id of the gazetteer, or one that its parts compose. */
export function entityById(scene: Scene, id: string): LocalEntity | undefined {
  return indexOf(scene).byId.get(id);
}

type EntityIndex = Record<"bySpan" | "byKey" | "byId", Map<string, LocalEntity>>;

const indices = new WeakMap<Coreference, EntityIndex>();

function indexOf({ coreference }: Scene): EntityIndex {
  const known = indices.get(coreference);
  if (known) return known;
  const index: EntityIndex = { bySpan: new Map(), byKey: new Map(), byId: new Map() };
  // The first entity that bears a key, id or span keeps it.
  for (const entity of [...coreference.entities].reverse()) {
    index.byKey.set(entity.key, entity);
    for (const id of [entity.gazetteerId, entity.composedId]) if (id) index.byId.set(id, entity);
    for (const { start, end } of entity.mentions) index.bySpan.set(`${start}-${end}`, entity);
  }
  indices.set(coreference, index);
  return index;
}

/** Text of a span. */
export const textOf = (scene: Scene, span: Span): string => scene.reading.text.slice(span.start, span.end);

/** Whether a pattern matches within a span. */
export function says(scene: Scene, span: Span, pattern: RegExp): boolean {
  return scene.reading.words.first(pattern, span) !== undefined;
}

export type { Sentence };
