import { StartTable } from "#ingest/languages/start-table";
import type { Vocabulary } from "#ingest/languages/vocabulary";
import { WordIndex } from "#ingest/languages/word-index";
import { portfolioIn } from "#ingest/recognise/compose";

/** What a title says. */
export interface TitleReading {
  /** The kind of office: `ambassador`, `minister`. */
  office: string;
  /** The field of a ministry, the same in all languages: `foreign-affairs`. */
  field: string | null;
}

interface Found extends TitleReading {
  start: number;
  length: number;
}

/** Whether words are the name or the adjective of a country. */
type IsCountry = (words: string) => boolean;

/** "Président", "presiden": of a country the head of state, of anything else in the chair. */
const PRESIDES = /^pr[eé]siden(?:te?)?s?$/iu;
const SMALL_WORDS =
  /(?<!\p{L})(?:of|the|de|du|des|la|le|negara|republik|république|republic)(?!\p{L})|(?<!\p{L})\p{L}['’]|['’]s(?!\p{L})/giu;

function officeIn(title: string, head: string, at: number, office: string, isCountry: IsCountry): string {
  if (!PRESIDES.test(head)) return office;
  const rest = `${title.slice(0, at)} ${title.slice(at + head.length)}`.replace(SMALL_WORDS, " ");
  const words = rest.trim().replace(/\s+/gu, " ");
  return words === "" ? office : isCountry(words) ? "head-of-state" : "chair";
}

function firstHead(title: WordIndex, vocabulary: Vocabulary, isCountry: IsCountry): Found[] {
  return title.present(vocabulary.titles).flatMap(({ head, pattern }) => {
    const [match] = title.matches(pattern);
    if (!match) return [];
    const office = officeIn(title.text, match[0], match.index, head.office, isCountry);
    const field = head.portfolio ?? portfolioIn(title.text, vocabulary.language.titles.portfolios) ?? null;
    return [{ office, field, start: match.index, length: match[0].length }];
  });
}

/**
 * Reads titles of any language: "Phó Thủ tướng" and "Deputy Prime Minister" alike. The longest head decides; of equals, the
 * first in the title. A list's own word ("head-of-state") stands for itself.
 */
export function officeReader(
  vocabularies: readonly Vocabulary[],
  isCountry: IsCountry,
): (title: string) => TitleReading | null {
  const known = new Map<string, TitleReading | null>();
  const open = () => {
    const heads = vocabularies.flatMap(({ titles }) => titles);
    return {
      offices: new Set<string>(heads.map(({ head }) => head.office)),
      starts: new StartTable(heads.map(({ pattern }) => pattern)),
    };
  };
  let opened: ReturnType<typeof open> | undefined;
  const read = (title: string): TitleReading | null => {
    opened ??= open();
    if (opened.offices.has(title)) return { office: title, field: null };
    const words = new WordIndex(title);
    words.open(opened.starts);
    const heads = vocabularies.flatMap((vocabulary) => firstHead(words, vocabulary, isCountry));
    const [best] = heads.sort(
      (a, b) => b.length - a.length || a.start - b.start || (a.office < b.office ? -1 : 1),
    );
    if (!best) return null;
    // "Wakil Menteri Luar Negeri": the deputy's word reaches into the longer one of the minister.
    const deputy = heads.find(
      ({ office, start, length }) =>
        office.startsWith("deputy-") && start < best.start && best.start < start + length,
    );
    return { office: (deputy ?? best).office, field: best.field };
  };
  return (title) => {
    if (!known.has(title)) known.set(title, read(title));
    return known.get(title)!;
  };
}
