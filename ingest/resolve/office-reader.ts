import { StartTable } from "#ingest/languages/start-table";
import type { Vocabulary } from "#ingest/languages/vocabulary";
import { WordIndex } from "#ingest/languages/word-index";

interface Found {
  office: string;
  start: number;
  length: number;
}

function firstHead(title: WordIndex, vocabulary: Vocabulary): Found[] {
  return title.present(vocabulary.titles).flatMap(({ head, pattern }) => {
    const [match] = title.matches(pattern);
    return match ? [{ office: head.office, start: match.index, length: match[0].length }] : [];
  });
}

/**
 * Reads the kind of office from a title of any language: "Phó Thủ tướng" and "Deputy Prime Minister" alike. The
 * longest head decides; of equals, the first in the title. A list's own word ("head-of-state") stands for itself.
 */
export function officeReader(vocabularies: readonly Vocabulary[]): (title: string) => string | null {
  const known = new Map<string, string | null>();
  const open = () => {
    const heads = vocabularies.flatMap(({ titles }) => titles);
    return {
      offices: new Set<string>(heads.map(({ head }) => head.office)),
      starts: new StartTable(heads.map(({ pattern }) => pattern)),
    };
  };
  let opened: ReturnType<typeof open> | undefined;
  const read = (title: string) => {
    opened ??= open();
    if (opened.offices.has(title)) return title;
    const words = new WordIndex(title);
    words.open(opened.starts);
    const heads = vocabularies.flatMap((vocabulary) => firstHead(words, vocabulary));
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
