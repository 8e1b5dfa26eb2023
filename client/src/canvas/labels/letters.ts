export const FAMILY = '"Be Vietnam Pro", sans-serif';
export const LINE_HEIGHT = 1.25;

// Words are measured once, at a size at which rounding does not matter: names share most of theirs.
const MEASURED_AT = 100;
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

function wordWidth(word: string): number {
  let width = widths.get(word);
  if (width === undefined) {
    pen ??= document.createElement("canvas").getContext("2d")!;
    pen.font = `${MEASURED_AT}px ${FAMILY}`;
    width = pen.measureText(word).width / MEASURED_AT;
    widths.set(word, width);
  }
  return width;
}

/** How wide a text is in pixels, at a size of letters in pixels. */
export function widthOf(text: string, size: number): number {
  const words = text.split(" ");
  const gaps = (words.length - 1) * wordWidth(" ");
  return size * words.reduce((sum, word) => sum + (word === "" ? 0 : wordWidth(word)), gaps);
}

/** Widths measured before the letters arrived were those of another typeface. */
export function forgetWidths(): void {
  widths.clear();
}

/**
 * Breaks a label into lines no wider than `widest`, at spaces; a longer word stands alone. Breaks do not depend on the
 * zoom, since letters and width grow together.
 */
export function breakLines(label: string, widest: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
