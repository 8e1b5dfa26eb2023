/** What stands for a character that the public is not shown: as long as what it stands for, so that offsets hold. */
const COVER = "·";

/** A stored text as the public sees it: the quotes that claims rest on, and the rest covered, line by line. */
export function publicText(text: string, quotes: readonly { start: number; end: number }[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of [...quotes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= at) continue;
    shown += covered(text.slice(at, Math.max(at, start))) + text.slice(Math.max(at, start), end);
    at = end;
  }
  return shown + covered(text.slice(at));
}

function covered(text: string): string {
  // Without the flag `u` each UTF-16 unit is covered by itself.
  return text.replace(/\S/g, COVER);
}
