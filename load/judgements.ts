import { anyJudgements, judgementsOn, readJudgements } from "#graph/project/judgements";
import type { Reader } from "#graph/project/reader";
import { olderVersionsOf, type Replacement, replacementsOf } from "#graph/project/replacements";
import { reachableWords } from "#ingest/resolve/amend/reached";
import type { Extraction } from "#model/extraction";
import type { Anchor, Judgement, Naming } from "#model/judgement";

/** All articles that a judgement stands in. */
export function articleIdsOf(judgements: readonly Pick<Judgement, "anchors">[]): string[] {
  return [...new Set(judgements.flatMap(({ anchors }) => anchors.map(({ articleId }) => articleId)))].sort();
}

/** All that people decided, as it stands now: of an article that was replaced, judgements move to the same words in its place. */
export async function currentJudgements(reader: Reader): Promise<Judgement[]> {
  return asTheyStand(reader, await readJudgements(reader), []);
}

/** Articles, with what was read of them where what was decided elsewhere is to reach them. */
export interface About {
  articleIds: readonly string[];
  extractions?: readonly Extraction[];
}

/**
 * The same of what was decided about these articles and their older versions, and of what reaches them.
 *
 * @param replacing versions that are being replaced in the change at hand
 */
export async function judgementsAbout(
  reader: Reader,
  { articleIds, extractions = [] }: About,
  replacing: readonly Replacement[] = [],
): Promise<Judgement[]> {
  if (!(await anyJudgements(reader))) return [];
  const replaced = replacing.map(({ older }) => older.id);
  const ids = [...articleIds, ...replaced];
  const judgements = await judgementsOn(reader, {
    articleIds: [...ids, ...(await olderVersionsOf(reader, ids))],
    words: extractions.flatMap(reachableWords),
  });
  return asTheyStand(reader, judgements, replacing);
}

async function asTheyStand(
  reader: Reader,
  judgements: readonly Judgement[],
  replacing: readonly Replacement[],
): Promise<Judgement[]> {
  if (judgements.length === 0) return [];
  const stored = await replacementsOf(reader, articleIdsOf(judgements));
  return moved(judgements, chained(stored, replacing));
}

/** A version that an older one led to may be replaced itself now. */
function chained(stored: readonly Replacement[], replacing: readonly Replacement[]): Replacement[] {
  const next = new Map(replacing.map(({ older, newer }) => [older.id, newer]));
  return [...stored.map(({ older, newer }) => ({ older, newer: next.get(newer.id) ?? newer })), ...replacing];
}

/** The judgements with the anchors of older versions where their words stand in the newer ones. */
export function moved(judgements: readonly Judgement[], replacements: readonly Replacement[]): Judgement[] {
  if (replacements.length === 0) return [...judgements];
  const byOlder = new Map(replacements.map((replacement) => [replacement.older.id, replacement]));
  const move = <T extends Anchor>(anchor: T): T => {
    const replacement = byOlder.get(anchor.articleId);
    const start = replacement === undefined ? null : newStart(anchor, replacement);
    if (replacement === undefined || start === null) return anchor;
    const end = start + anchor.surface.length;
    return { ...anchor, articleId: replacement.newer.id, start, end };
  };
  const moveNaming = (naming: Naming): Naming => ({ ...naming, anchor: move(naming.anchor) });
  return judgements.map((judgement) => {
    const { says, anchors } = judgement;
    return {
      ...judgement,
      anchors: anchors.map(move),
      ...(says === undefined
        ? {}
        : { says: { ...says, ...(says.namings ? { namings: says.namings.map(moveNaming) } : {}) } }),
    };
  });
}

/** Where the words stand in the newer text: by their line, where it is there once; else by themselves, likewise. */
function newStart({ start, surface }: Anchor, { older, newer }: Replacement): number | null {
  const lineStart = older.text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = older.text.indexOf("\n", start + surface.length);
  const line = older.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const at = only(newer.text, line);
  return at === null ? only(newer.text, surface) : at + start - lineStart;
}

function only(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first === -1 || text.indexOf(words, first + 1) !== -1 ? null : first;
}
