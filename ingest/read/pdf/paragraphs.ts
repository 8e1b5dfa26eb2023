/** A line of a page as it is set: its text and the box around it, the origin at the bottom left. */
export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  base: number;
  height: number;
}

/** A piece of text as the PDF library gives it. */
export interface PrintedPiece {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** Puts the pieces of a page together to lines, in the order of the file. */
export function linesOfPage(pieces: readonly PrintedPiece[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | null = null;
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [left, base] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = height || Math.abs(transform[3] ?? 0);
    if (open && str.trim() && Math.abs(base - open.base) > Math.max(size, open.height) * 0.6) open = null;
    if (str) {
      if (!open) {
        open = { text: "", left, right: left, base, height: size };
        lines.push(open);
      }
      open.text += str;
      open.right = Math.max(open.right, left + width);
      if (str.trim()) open.height = Math.max(open.height, size);
    }
    if (hasEOL) open = null;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, " ").trim() }))
    .filter((line) => line.text !== "");
}

/** Running heads and feet, page numbers: what stands at the edge of more than half of the pages, but for its digits. */
export function withoutRunningLines(pages: readonly PrintedLine[][]): PrintedLine[][] {
  const key = (line: PrintedLine) => line.text.replace(/\d+/gu, "#");
  const edges = (page: PrintedLine[]) => {
    const byHeight = [...page].sort((a, b) => b.base - a.base);
    return new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)]);
  };
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set([...edges(page)].map(key))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return pages.map((page) => {
    const atEdge = edges(page);
    return page.filter(
      (line) =>
        !atEdge.has(line) ||
        !(
          /^[-–—\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/u.test(line.text) ||
          (counts.get(key(line)) ?? 0) > Math.max(1, pages.length / 2)
        ),
    );
  });
}

/** A word that goes on in the next line. */
const DIVIDED = /(\p{L}{2,})[-\u00AD\u2010]$/u;

const ENDS_SENTENCE = /[.!?…:;][)"'”’»\]]*$/u;

/** Joins the lines of all pages to paragraphs: a text column breaks lines, an article does not. */
export function paragraphsOf(pages: readonly PrintedLine[][]): string[] {
  const everything = pages.map((page) => page.map((line) => line.text).join("\n")).join("\n");
  const paragraphs: string[] = [];
  let above: PrintedLine | null = null;
  let aboveIsFull = false;
  for (const run of pages.flatMap(runsOf)) {
    const edge = Math.max(...run.map((line) => line.right));
    const width = edge - Math.min(...run.map((line) => line.left));
    for (const line of run) {
      if (above && (aboveIsFull || DIVIDED.test(above.text)) && continues(above, line))
        paragraphs.push(joined(paragraphs.pop()!, line.text, everything));
      else paragraphs.push(line.text);
      above = line;
      // What is narrower than half a column is a list or a table.
      aboveIsFull = width > line.height * 12 && edge - line.right < width * 0.25;
    }
  }
  return paragraphs;
}

/** Lines that stand close below one another in one column and in one size. */
function runsOf(page: readonly PrintedLine[]): PrintedLine[][] {
  const runs: PrintedLine[][] = [];
  for (const line of page) {
    const above = runs.at(-1)?.at(-1);
    if (above && isBelow(above, line) && Math.abs(line.left - above.left) < above.height * 4)
      runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isSameSize(above: PrintedLine, line: PrintedLine): boolean {
  return Math.abs(above.height - line.height) <= above.height * 0.12;
}

function isBelow(above: PrintedLine, line: PrintedLine): boolean {
  const gap = above.base - line.base;
  return gap > 0 && gap <= above.height * 1.75 && isSameSize(above, line);
}

function continues(above: PrintedLine, line: PrintedLine): boolean {
  // Further up: the next column, or the next page.
  if (line.base >= above.base) return isSameSize(above, line) && !ENDS_SENTENCE.test(above.text);
  const indented = line.left - above.left > above.height * 0.7;
  return isBelow(above, line) && !(indented && ENDS_SENTENCE.test(above.text));
}

/** Puts a line behind another; a word that was divided between them is whole again, a compound keeps its hyphen. */
function joined(before: string, after: string, everything: string): string {
  const divided = DIVIDED.exec(before);
  const rest = /^\p{Ll}+/u.exec(after)?.[0];
  if (!divided || !rest) return `${before} ${after}`;
  const compound = everything.includes(`${divided[1]}-${rest}`);
  return compound && before.endsWith("-") ? before + after : before.slice(0, -1) + after;
}
