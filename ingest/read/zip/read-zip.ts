import yauzl, { type Entry, type ZipFile } from "yauzl";
import { oneLine } from "../visible-text.js";

/** How much an archive may hold before it is taken for an attack. */
export interface ZipLimits {
  entries: number;
  /** Of one entry, unpacked. */
  entryBytes: number;
  /** Of all entries together, unpacked. */
  totalBytes: number;
  /** Unpacked size by packed size, of an entry above a megabyte. */
  ratio: number;
}

/** A file of an archive, or why it is not handed out. */
export type ZipEntry = { name: string; bytes: Buffer } | { name: string; refused: string };

/** Stands for the archive itself where it is refused as a whole. */
const WHOLE = "the archive";

const whole = (refused: string): ZipEntry => ({ name: WHOLE, refused });

const MEGABYTE = 1024 * 1024;

/**
 * The files of a zip archive, one after another, unpacked in memory: nothing is written to disk. An entry that is
 * encrypted, damaged, too large or packed suspiciously tight, or whose path leads out of the archive, is refused and
 * stops no other; an archive that is too large as a whole ends with a refusal. `wanted` tells by name what to unpack.
 */
export async function* readZip(
  archive: Buffer,
  limits: ZipLimits,
  wanted: (name: string) => boolean = () => true,
): AsyncGenerator<ZipEntry> {
  try {
    yield* entriesOf(
      await yauzl.fromBufferPromise(archive, { lazyEntries: true, decodeStrings: false }),
      limits,
      wanted,
    );
  } catch (error) {
    yield whole(`It is damaged (${messageOf(error)}). Pack it again.`);
  }
}

async function* entriesOf(
  zip: ZipFile,
  limits: ZipLimits,
  wanted: (name: string) => boolean,
): AsyncGenerator<ZipEntry> {
  if (zip.entryCount > limits.entries) {
    yield whole(`It has ${zip.entryCount} entries, more than the limit of ${limits.entries}. Split it.`);
    return;
  }
  let left = limits.totalBytes;
  for await (const entry of zip.eachEntry()) {
    const path = yauzl.getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    );
    const name = oneLine(path);
    const fault = faultOf(entry, path, limits);
    if (path.endsWith("/") || (fault === null && !wanted(name))) continue;
    if (fault === null && entry.uncompressedSize > left) {
      yield whole(`Unpacked, it is larger than the limit of ${limits.totalBytes / MEGABYTE} MB. Split it.`);
      return;
    }
    left -= entry.uncompressedSize;
    yield fault === null ? await unpack(zip, entry, name) : { name, refused: fault };
  }
}

function faultOf(entry: Entry, path: string, limits: ZipLimits): string | null {
  const badName = yauzl.validateFileName(path.replaceAll("\\", "/"));
  if (badName) return "Its path leads out of the archive. Pack it again with plain names.";
  if (entry.isEncrypted()) return "It is encrypted. Unpack the archive with its password first.";
  if (!entry.canDecodeFileData())
    return "It is packed by a method that is not known. Pack it again as plain zip.";
  if (entry.uncompressedSize > limits.entryBytes)
    return `It unpacks to ${Math.ceil(entry.uncompressedSize / MEGABYTE)} MB, more than the limit of ${limits.entryBytes / MEGABYTE} MB.`;
  if (entry.uncompressedSize > MEGABYTE && entry.uncompressedSize > entry.compressedSize * limits.ratio)
    return `It unpacks to more than ${limits.ratio} times its size, as no text does: it looks like a zip bomb.`;
  return null;
}

/** Unpacks an entry; the library ends the stream with an error as soon as it is longer than its header says. */
async function unpack(zip: ZipFile, entry: Entry, name: string): Promise<ZipEntry> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return { name, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { name, refused: `It is damaged (${messageOf(error)}). Pack it again.` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
