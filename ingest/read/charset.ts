import iconv from "iconv-lite";

/** Names of Vietnamese encodings that TextDecoder does not know, and what iconv-lite calls them. */
const VIETNAMESE: Record<string, string> = {
  viscii: "viscii",
  csviscii: "viscii",
  "x-viscii": "viscii",
  tcvn: "tcvn",
  "tcvn-5712": "tcvn",
  "tcvn5712-1": "tcvn",
  "tcvn5712-1:1993": "tcvn",
  "x-viet-tcvn5712": "tcvn",
};

/** The `charset` of a Content-Type header, if it names one. */
export function charsetOfHeader(contentType: string | null | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/iu.exec(contentType ?? "")?.[1]?.toLowerCase() ?? null;
}

/** The encoding that a page or XML file declares in its first bytes; UTF-16 there is a mistake and counts as none. */
export function charsetOfHead(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const declared =
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
  return !declared || /^utf-?16/iu.test(declared) ? null : declared.toLowerCase();
}

/** Decodes bytes in a named encoding; null where no such encoding is known. */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  const vietnamese = VIETNAMESE[label];
  if (vietnamese) return iconv.decode(Buffer.from(bytes), vietnamese);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
