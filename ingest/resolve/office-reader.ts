import type { Vocabulary } from "#ingest/languages/vocabulary";

interface Found {
  office: string;
  start: number;
  length: number;
}

function firstHead(title: string, vocabulary: Vocabulary): Found[] {
  return vocabulary.titles.flatMap(({ head, pattern }) => {
    const start = title.search(pattern);
    if (start < 0) return [];
    pattern.lastIndex = start;
    const length = pattern.exec(title)?.[0].length ?? 0;
    pattern.lastIndex = 0;
    return [{ office: head.office, start, length }];
  });
}

/**
 * Reads the kind of office from a title of any language: "Phó Thủ tướng" and "Deputy Prime Minister" alike. The
 * longest head decides; of equals, the first in the title. A list's own word ("head-of-state") stands for itself.
 */
export function officeReader(vocabularies: readonly Vocabulary[]): (title: string) => string | null {
  const offices = new Set(
    vocabularies.flatMap(({ titles }) => titles.map(({ head }) => head.office as string)),
  );
  const known = new Map<string, string | null>();
  const read = (title: string) => {
    if (offices.has(title)) return title;
    const heads = vocabularies.flatMap((vocabulary) => firstHead(title, vocabulary));
    const [best] = heads.sort(
      (a, b) => b.length - a.length || a.start - b.start || (a.office < b.office ? -1 : 1),
    );
    return best?.office ?? null;
  };
  return (title) => {
    if (!known.has(title)) known.set(title, read(title));
    return known.get(title)!;
  };
}
