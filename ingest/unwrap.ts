/** Lines that were broken at a width are at least so long, and at most so. */
const NARROW = 45;
const WIDE = 110;
/** How far under the width a line may end although the next word would have fitted: other programs count otherwise. */
const SLACK = 2;

/** What opens an item of a list, a quoted line of a letter, or a rule. */
const OPENS_ITEM = /^\s*(?:[•▣*>|#=_–—-]|\d{1,3}[.)/]\s)/u;

/** A line of a text and its first word, by offsets. */
interface Line {
  start: number;
  end: number;
}

/** The paragraphs of a text: its lines, with empty ones between. */
function paragraphsOf(text: string): Line[][] {
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  let start = 0;
  for (const raw of text.split("\n")) {
    const end = start + raw.trimEnd().length;
    if (end > start) open.push({ start, end });
    else if (open.length > 0) {
      paragraphs.push(open);
      open = [];
    }
    start += raw.length + 1;
  }
  if (open.length > 0) paragraphs.push(open);
  return paragraphs;
}

const lengthOf = ({ start, end }: Line) => end - start;

/** Whether each line but the last is so long that the first word of the next one did not fit into the width. */
function isFilled(text: string, lines: readonly Line[], width: number): boolean {
  // Lines that end as sentences do are paragraphs of their own.
  const closed = lines.filter(({ end }) => /[.!?…:;]/u.test(text.charAt(end - 1)));
  if (closed.length * 2 > lines.length) return false;
  return lines.every((line, i) => {
    const next = lines[i + 1];
    if (OPENS_ITEM.test(text.slice(line.start, line.start + 8)) || lengthOf(line) > width) return false;
    if (!next) return true;
    const first = /^\s*\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + WIDE)))?.[0].trim();
    return lengthOf(line) >= NARROW / 2 && lengthOf(line) + 1 + (first?.length ?? 0) > width - SLACK;
  });
}

/**
 * A text whose paragraphs were broken into lines of one width, as in letters, digests and copied pages, with spaces for
 * those line ends; offsets stay what they were. Lists, verses and headlines keep theirs.
 */
export function unwrap(text: string): string {
  const paragraphs = paragraphsOf(text).filter((lines) => lines.length > 1);
  const widthOf = (lines: readonly Line[]) =>
    lines.slice(0, -1).reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  const wrapped = (lines: readonly Line[], width: number) =>
    width >= NARROW && width <= WIDE && isFilled(text, lines, width);
  const filled = new Set(paragraphs.filter((lines) => lines.length > 2 && wrapped(lines, widthOf(lines))));
  if (filled.size === 0) return text;
  const width = [...filled].reduce((most, lines) => Math.max(most, widthOf(lines)), 0);
  for (const lines of paragraphs) if (lines.length === 2 && wrapped(lines, width)) filled.add(lines);
  let result = "";
  let from = 0;
  for (const lines of paragraphs.filter((one) => filled.has(one)))
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      if (!next) continue;
      result += `${text.slice(from, line.end)}${" ".repeat(next.start - line.end)}`;
      from = next.start;
    }
  return result + text.slice(from);
}
