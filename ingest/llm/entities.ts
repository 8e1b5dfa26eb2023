import type { ClaimArgument } from "#model/claim";
import type { Span } from "#model/document";
import type { LocalEntity, RoleMention } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import type { ReadText } from "./text-index.js";

const CONFIDENCE = 0.7;

/** The things that a model named, each only where its name was found in the article. */
export class GroundedEntities {
  readonly #text: ReadText;
  readonly #written: string;
  readonly #known: readonly LocalEntity[];
  readonly #byName = new Map<string, LocalEntity>();

  constructor(text: ReadText, written: string, known: readonly LocalEntity[]) {
    this.#text = text;
    this.#written = written;
    this.#known = known;
  }

  /** The thing of a name; null where the name does not stand in the article. What the rules know by it they lend their ids. */
  add(kind: EntityKind, name: string): LocalEntity | null {
    const key = `${kind} ${name}`;
    const found = this.#byName.get(key);
    if (found) return found;
    const places = this.#text.name(name);
    const [first] = places;
    if (!first) return null;
    const known = this.#known.find(
      (one) =>
        one.kind === kind &&
        one.mentions.some(({ start, end }) => start === first.start && end === first.end),
    );
    const entity: LocalEntity = known
      ? { ...known, mentions: [...known.mentions], roles: [] }
      : { key: `${kind}:${first.start}`, kind, name, mentions: [], roles: [] };
    const same = [...this.#byName.values()].find((one) => one.key === entity.key);
    if (same) {
      this.#byName.set(key, same);
      this.#mention(same, places);
      return same;
    }
    this.#byName.set(key, entity);
    this.#mention(entity, places);
    return entity;
  }

  #mention(entity: LocalEntity, places: readonly Span[]): void {
    const taken = (span: Span) => entity.mentions.some((one) => one.start < span.end && span.start < one.end);
    for (const { start, end } of places.filter((span) => !taken(span)))
      entity.mentions.push({
        kind: entity.kind,
        start,
        end,
        text: this.#written.slice(start, end),
        rule: "llm",
        confidence: CONFIDENCE,
      });
    entity.mentions.sort((a, b) => a.start - b.start);
  }

  /** A name within a quote as an argument; null where the quote does not hold it. The first kind under which it was listed. */
  argument(
    as: ClaimArgument["as"],
    name: string,
    kinds: readonly EntityKind[],
    within: Span,
    side?: number,
  ): ClaimArgument | null {
    const [span] = this.#text.name(name, within);
    if (!span) return null;
    const listed = kinds.find((kind) => this.#byName.has(`${kind} ${name}`));
    const entity = this.add(listed ?? kinds[0]!, name);
    if (!entity) return null;
    return {
      as,
      entity: entity.key,
      ...span,
      surface: name,
      basis: "stated",
      ...(side === undefined ? {} : { side }),
    };
  }

  /** The same of a name that may as well stand elsewhere in the article, as places and parties may. */
  anywhere(
    as: ClaimArgument["as"],
    name: string,
    kinds: readonly EntityKind[],
    within: Span,
  ): ClaimArgument | null {
    const stated = this.argument(as, name, kinds, within);
    if (stated) return stated;
    const [span] = this.#text.name(name);
    const found = span && this.argument(as, name, kinds, span);
    return found ? { ...found, basis: "anchored" } : null;
  }

  giveRole(key: string, role: RoleMention): void {
    this.#find(key)?.roles.push(role);
  }

  giveForm(key: string, form: string): void {
    const entity = this.#find(key);
    if (entity) entity.form = form;
  }

  #find(key: string): LocalEntity | undefined {
    return [...this.#byName.values()].find((entity) => entity.key === key);
  }

  /** All of them once, in the order of the text. */
  all(): LocalEntity[] {
    return [...new Set(this.#byName.values())].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  }
}
