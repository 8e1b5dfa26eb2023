/** One published text, as stored. The truth from which the graph is projected. */
export interface Article {
  /** `article/` and the first 16 hex digits of SHA-256 over the normalised text: the same text has the same id. */
  id: string;
  /** What people call the file or page: the file name without extension, a URL. Not an identity. */
  label: string;
  /** The stored text, in NFC. Every offset in the product counts its UTF-16 units. */
  text: string;
  /** ISO 639-1, or `und` where no language pack fits. */
  lang: string;
  title: string | null;
  url: string | null;
  /** URL of the original, where this text is a digest of it. Digests of one original are one independent source. */
  basedOn: string | null;
  publisher: string | null;
  author: string | null;
  /** EDTF, as precise as the source tells: `2022-12-09`, `2013-09`. */
  publishedAt: string | null;
}

/** Something that went wrong or is doubtful, that a person can act on. No stage throws on text. */
export interface Problem {
  stage: "read" | "clean" | "detect" | "recognise" | "corefer" | "relate" | "resolve" | "load";
  /** One sentence: what, where, and what to do. */
  message: string;
  /** Offset into the stored text (or byte of the file, for `read`), where there is one. */
  start?: number;
}
