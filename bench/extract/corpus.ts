import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Corpus {
  /** Folder with the articles as files. */
  folder: string;
  texts: string[];
  english: string[];
  bytes: number;
}

/** The articles of tests/corpus, repeated to so many: each copy with a line of its own, as no two articles are the same. */
export function repeatedCorpus(root: string, articles: number): Corpus {
  const source = join(root, "tests", "corpus");
  const names = readdirSync(source).filter((name) => name.endsWith(".txt"));
  const folder = mkdtempSync(join(tmpdir(), "lien-bench-"));
  const corpus: Corpus = { folder, texts: [], english: [], bytes: 0 };
  for (let i = 0; i < articles; i++) {
    const name = names[i % names.length]!;
    const text = `${readFileSync(join(source, name), "utf8").trimEnd()}\n\n(${i})\n`;
    writeFileSync(join(folder, `${String(i).padStart(5, "0")}-${name}`), text);
    corpus.texts.push(text);
    corpus.bytes += Buffer.byteLength(text);
    if (/(?:^|-)en[-.]/u.test(name)) corpus.english.push(text);
  }
  return corpus;
}
