/** A text that is read in pieces, so that a file of any length needs little memory. */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  charset?: string | null,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(labelOf(chunk, charset));
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

/** The encoding by the byte order mark, else by what is declared, where that is known. */
function labelOf(chunk: Uint8Array, charset: string | null | undefined): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  try {
    return new TextDecoder(charset ?? "utf-8").encoding;
  } catch {
    return "utf-8";
  }
}

/** A line and its number, counted from 1; null for a line longer than the limit, whose end is skipped. */
export interface NumberedLine {
  number: number;
  text: string | null;
}

/** The lines of a text that comes in pieces, each of at most `limit` characters. */
export async function* linesOf(pieces: AsyncIterable<string>, limit: number): AsyncGenerator<NumberedLine> {
  let number = 1;
  let open = "";
  let tooLong = false;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      open += piece.slice(start, end);
      yield { number, text: tooLong || open.length > limit ? null : open };
      number++;
      open = "";
      tooLong = false;
      start = end + 1;
    }
    if (!tooLong) open += piece.slice(start);
    if (open.length > limit) {
      tooLong = true;
      open = "";
    }
  }
  if (tooLong || open) yield { number, text: tooLong ? null : open };
}
