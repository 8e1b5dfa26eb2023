import type { Problem } from "#model/article";
import { decodeAs } from "./charset.js";

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

/** Length of the sequence that a lead byte opens, 0 where it opens none (RFC 3629). */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** What the second byte may be at least and at most, where the lead narrows it: no overlong forms, no surrogates. */
const SECOND: Record<number, [number, number]> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

/** Offset of the first byte that is not UTF-8, or -1. A sequence that is cut short counts from its lead byte. */
function firstInvalidByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const length = sequenceLength(lead);
    if (length === 0) return at;
    for (let k = 1; k < length; k++) {
      const [least, most] = (k === 1 ? SECOND[lead] : undefined) ?? [0x80, 0xbf];
      const byte = bytes[at + k];
      if (byte === undefined || byte < least || byte > most) return at;
    }
    at += length;
  }
  return -1;
}

/** What is known of the encoding of bytes besides themselves. */
export interface Encoding {
  /** What a header or the document itself names. */
  declared?: string | null;
  /** For bytes that are neither what was declared nor UTF-8: what pages of old are in. */
  otherwise?: string;
}

/**
 * Decodes UTF-8, with or without a byte order mark, UTF-16 with one, and the encoding that is declared. What is valid
 * UTF-8 is read as that, whatever is declared. Invalid bytes become U+FFFD, and the first is told by its offset; binary
 * data is refused.
 */
export function decode(bytes: Uint8Array, { declared, otherwise }: Encoding = {}): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), problems: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return { text: new TextDecoder("utf-16le").decode(swapped), problems: [] };
  }
  if (looksBinary(bytes) && !/^(?:utf-?16|viscii|tcvn)/iu.test(declared ?? ""))
    return {
      text: null,
      problems: [
        { stage: "read", message: "This is a binary file, not text: save the article as .txt or .md." },
      ],
    };
  const invalid = firstInvalidByte(bytes);
  if (invalid >= 0 || /^utf-?16/iu.test(declared ?? "")) {
    const known = declared && !/^utf-?8$/iu.test(declared) ? decodeAs(bytes, declared) : null;
    const text = known ?? (otherwise && !declared ? decodeAs(bytes, otherwise) : null);
    if (text !== null) return { text, problems: [] };
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  return { text, problems: invalid < 0 ? [] : [invalidByte(invalid, declared)] };
}

function invalidByte(at: number, declared: string | null | undefined): Problem {
  const unknown =
    declared && !/^utf-?8$/iu.test(declared)
      ? ` (the declared encoding ${JSON.stringify(declared)} is not known)`
      : "";
  return {
    stage: "read",
    message: `Byte ${at} is not valid UTF-8${unknown}; it was replaced and the rest read. Save the file as UTF-8.`,
    start: at,
  };
}
