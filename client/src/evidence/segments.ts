/** A stretch of a text and the name of what it is. */
export interface Layer {
  start: number;
  end: number;
  name: string;
  /** What it names, where that can be gone to. */
  id?: string;
}

export interface Segment {
  start: number;
  text: string;
  /** Names of all layers that cover this stretch, in the order of the layers given. */
  names: string[];
  id?: string;
}

/**
 * Cuts a text at every edge of every layer, so that overlapping highlights can be drawn side by side. Layers that
 * reach outside the text are cut to it; joining the segments gives the text again.
 */
export function cutSegments(text: string, layers: readonly Layer[]): Segment[] {
  const sound = layers
    .map((layer) => ({
      ...layer,
      start: Math.max(0, layer.start),
      end: Math.min(text.length, layer.end),
    }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...sound.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const over = sound.filter((layer) => layer.start <= start && layer.end >= end);
    const id = over.find((layer) => layer.id !== undefined)?.id;
    const names = over.map(({ name }) => name);
    return { start, text: text.slice(start, end), names, ...(id === undefined ? {} : { id }) };
  });
}
