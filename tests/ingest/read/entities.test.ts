import { expect, it } from "vitest";
import { withoutReferences } from "#ingest/read/entities";
import { bytesOf, readAll } from "./read-all.js";

it.each([
  ["names", "Pr&eacute;sident &agrave; l&rsquo;&Eacute;lys&eacute;e", "Président à l’Élysée"],
  ["numbers", "Pr&#233;sident Ma&#xEE;tre", "Président Maître"],
  ["what is written with &amp; once", "&amp;eacute;", "&eacute;"],
  ["no tag, whatever it spells", "&lt;b&gt;a&lt;/b&gt;", "<b>a</b>"],
  ["nothing that is no reference", "R&D; AT&T &nothing; a & b;", "R&D; AT&T &nothing; a & b;"],
])("decodes %s", (_, given, expected) => expect(withoutReferences(given)).toBe(expected));

it.each([
  ["a.txt", "Emmanuel&nbsp;Macron &amp; T&ocirc; L&acirc;m"],
  ["a.csv", "title,text\nA visit,Emmanuel&nbsp;Macron &amp; T&ocirc; L&acirc;m\n"],
])("stores the text of %s without them", async (name, content) => {
  const [reading] = await readAll(bytesOf(name, content));
  expect(reading?.article?.text).toBe("Emmanuel\u00A0Macron & Tô Lâm");
});
