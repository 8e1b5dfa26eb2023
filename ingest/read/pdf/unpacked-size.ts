import { inflateSync } from "node:zlib";

const MEGABYTE = 1024 * 1024;
/** Of one stream, and of all: pictures are large, pages of text never. */
const MOST_OF_ONE = 100 * MEGABYTE;
const MOST_OF_ALL = 600 * MEGABYTE;

const OPENING = /stream\r?\n/gu;

/**
 * Whether the packed streams of a PDF unpack to more than any document holds. The library that reads it unpacks without
 * a limit, so this is asked first; streams that are packed otherwise, or twice, count as what they are here.
 */
export function unpacksTooLarge(bytes: Buffer): boolean {
  const file = bytes.toString("latin1");
  if (/\/Filter\s*\[[^\]]{0,200}Fl(?:ateDecode)?\b[^\]]{0,200}\/Fl(?:ateDecode)?\b/u.test(file)) return true;
  let left = MOST_OF_ALL;
  for (const { index, 0: opening } of file.matchAll(OPENING)) {
    if (file.startsWith("end", index - 3)) continue;
    const size = unpackedSize(bytes.subarray(index + opening.length), Math.min(left, MOST_OF_ONE));
    if (size === null) return true;
    left -= size;
  }
  return false;
}

/** The size of what is packed at the beginning of the bytes, 0 where nothing is, null where it is beyond the limit. */
function unpackedSize(bytes: Buffer, limit: number): number | null {
  // The first byte of zlib's format names its method.
  if ((bytes[0] ?? 0) % 16 !== 8) return 0;
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(limit, 1) }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? null : 0;
  }
}
