import type { Problem } from "#model/article";

/** Bytes as text, or null where they are none. */
export interface Decoded {
  text: string | null;
  problems: Problem[];
}

/** Control characters that no text file has, in the first bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  }
  return odd > head.length / 50;
}

/** Offset of the first byte that is not UTF-8, or -1. */
function firstInvalidByte(bytes: Uint8Array): number {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const valid = (end: number) => {
    try {
      strict.decode(bytes.subarray(0, end), { stream: true });
      strict.decode(new Uint8Array(), { stream: false });
      return true;
    } catch {
      return false;
    }
  };
  if (valid(bytes.length)) return -1;
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes as a stream ends where the first bad byte stands.
  const streams = (end: number) => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (streams(middle)) low = middle;
    else high = middle - 1;
  }
  // A sequence cut short by the bad byte began up to three bytes before it.
  let at = low;
  while (at > 0 && at > low - 4 && (bytes[at]! & 0xc0) === 0x80) at--;
  return low < bytes.length ? low : at;
}

/**
 * Decodes UTF-8, with or without a byte order mark, and UTF-16 with one. Invalid bytes become U+FFFD, and the first is
 * told by its offset; binary data is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), problems: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return { text: new TextDecoder("utf-16le").decode(swapped), problems: [] };
  }
  if (looksBinary(bytes))
    return {
      text: null,
      problems: [
        { stage: "read", message: "This is a binary file, not text: save the article as .txt or .md." },
      ],
    };
  const text = new TextDecoder("utf-8").decode(bytes);
  const invalid = firstInvalidByte(bytes);
  if (invalid < 0) return { text, problems: [] };
  return {
    text,
    problems: [
      {
        stage: "read",
        message: `Byte ${invalid} is not valid UTF-8; it was replaced and the rest read. Save the file as UTF-8.`,
        start: invalid,
      },
    ],
  };
}
