/** The fields of an article that a column or key can hold. */
const FIELDS = [
  "text",
  "title",
  "url",
  "lang",
  "publishedAt",
  "publisher",
  "author",
  "basedOn",
  "label",
] as const;

export type ArticleField = (typeof FIELDS)[number];

/** Which column or key holds which field; a path such as `content.body` leads into nested JSON. */
export type FieldMap = Partial<Record<ArticleField, string>>;

/** What columns are called where nobody says, best first; letter case, spaces, hyphens and underscores do not count. */
const USUAL: Record<ArticleField, readonly string[]> = {
  text: [
    "text",
    "body",
    "articlebody",
    "content",
    "fulltext",
    "contenthtml",
    "html",
    "article",
    "noidung",
    "texte",
    "contenu",
    "isi",
  ],
  title: ["title", "headline", "name", "tieude", "titre", "judul"],
  url: ["url", "link", "address", "permalink", "href"],
  lang: ["lang", "language", "inlanguage", "langue", "bahasa", "ngonngu"],
  publishedAt: [
    "publishedat",
    "datepublished",
    "publisheddate",
    "publicationdate",
    "published",
    "pubdate",
    "date",
    "ngay",
    "tanggal",
  ],
  publisher: ["publisher", "source", "outlet", "site", "sitename", "newspaper", "nguon", "media"],
  author: ["author", "authors", "byline", "creator", "tacgia", "auteur", "penulis"],
  basedOn: ["basedon"],
  label: ["label", "id", "slug"],
};

/** A mapping that cannot be understood. */
export class BadMapping extends Error {
  override readonly name = "BadMapping";
}

/**
 * Reads a mapping such as `text=body,title=headline`.
 * @throws BadMapping that says what is wrong with it
 */
export function readMapping(given: string): FieldMap {
  const map: FieldMap = {};
  for (const pair of given.split(",")) {
    const match = /^\s*(\w+)\s*=\s*(\S(?:.*\S)?)\s*$/u.exec(pair);
    if (!match)
      throw new BadMapping(`${JSON.stringify(pair)} is not of the form field=column, such as text=body.`);
    const field = FIELDS.find((one) => one === match[1]);
    if (!field) throw new BadMapping(`There is no field ${match[1]}. There are ${FIELDS.join(", ")}.`);
    map[field] = match[2]!;
  }
  return map;
}

const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase();

/** Fills in what a mapping leaves open by what columns are usually called. */
export function completeMapping(columns: readonly string[], given: FieldMap = {}): FieldMap {
  const byName = new Map(columns.map((column) => [plain(column), column]));
  const map: FieldMap = { ...given };
  for (const field of FIELDS) {
    const usual = USUAL[field].map((name) => byName.get(name)).find((column) => column !== undefined);
    if (map[field] === undefined && usual !== undefined) map[field] = usual;
  }
  return map;
}
