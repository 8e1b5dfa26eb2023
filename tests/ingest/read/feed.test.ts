import { describe, expect, it } from "vitest";
import { one } from "#ingest/read/byte-streams";
import type { Web } from "#ingest/read/web/open-web";
import { WebRefusal } from "#ingest/read/web/request";
import { bytesOf, outcomes, readAll } from "./read-all.js";

const LONG = "Hai bên đã gặp nhau tại Hà Nội để bàn về hợp tác. ".repeat(12).trim();
const rss = (items: string, head = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Ví Dụ</title><link>https://bao.example.vn</link><language>vi</language>${items}</channel></rss>`;
const full = `<item><title>Một &amp; hai</title><link>https://bao.example.vn/1</link><pubDate>Mon, 07 Oct 2024 10:00:00 +0700</pubDate><dc:creator>Người Viết</dc:creator><description>Tóm tắt.</description><content:encoded><![CDATA[<p>${LONG}</p><p style="display:none">Ẩn.</p><script>x()</script>]]></content:encoded></item>`;
const linked =
  "<item><title>Chỉ có liên kết</title><link>https://bao.example.vn/2</link><description>Tóm tắt.</description></item>";

describe("RSS", () => {
  it("reads entries that carry the article", async () => {
    const [reading] = await readAll(bytesOf("a.rss", rss(full)));
    expect(reading!.problems).toEqual([]);
    expect(reading!.article).toMatchObject({
      text: LONG,
      title: "Một & hai",
      url: "https://bao.example.vn/1",
      author: "Người Viết",
      publisher: "Báo Ví Dụ",
      publishedAt: "2024-10-07",
      lang: "vi",
    });
  });

  it("refuses an entry that only links, and tells how to fetch it", async () => {
    const found = outcomes(await readAll(bytesOf("a.rss", rss(linked + full))));
    expect(found).toEqual([
      expect.stringMatching(/entry 1 \(Chỉ có liên kết\).*https:\/\/bao\.example\.vn\/2.*--follow/),
      LONG,
    ]);
  });

  it("fetches what entries link to, where that is allowed", async () => {
    const asked: string[] = [];
    const web: Web = {
      async get(url) {
        asked.push(url);
        if (url.endsWith("3")) throw new WebRefusal("It is gone.");
        return { url, contentType: "text/html", bytes: Buffer.from(`<article><p>${LONG}</p></article>`) };
      },
    };
    const third = linked.replace("vn/2", "vn/3");
    const found = await readAll(bytesOf("a.rss", rss(third + linked + full)), { web, follow: true });
    expect(asked).toEqual(["https://bao.example.vn/3", "https://bao.example.vn/2"]);
    expect(outcomes(found)).toEqual([expect.stringMatching(/It is gone/), LONG, LONG]);
  });

  it("follows no feed out of a feed", async () => {
    const web: Web = {
      get: async (url) => ({ url, contentType: "application/rss+xml", bytes: Buffer.from(rss(linked)) }),
    };
    const found = outcomes(await readAll(bytesOf("a.rss", rss(linked)), { web, follow: true }));
    expect(found).toEqual([expect.stringMatching(/--follow/)]);
  });
});

describe("Atom", () => {
  it("reads XHTML and relative links", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://journal.example.fr/"><title>Le Journal</title><entry><title type="html">Une &lt;b&gt;visite&lt;/b&gt;</title><link rel="edit" href="/e"/><link href="/a1"/><published>2024-10-07T10:00:00Z</published><author><name>Claire</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LONG}</p><p>R&amp;D &lt;ici&gt;</p></div></content></entry></feed>`;
    const [reading] = await readAll(bytesOf("a.atom", atom));
    expect(reading!.article).toMatchObject({
      text: `${LONG}\n\nR&D <ici>`,
      title: "Une visite",
      url: "https://journal.example.fr/a1",
      author: "Claire",
      publisher: "Le Journal",
      lang: "fr",
      publishedAt: "2024-10-07",
    });
  });
});

describe("feeds that would harm", () => {
  it("expands no entities and reads no file", async () => {
    const head =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const item = full
      .replace("<![CDATA[", "")
      .replace("]]>", "")
      .replace(
        /<content:encoded>[\s\S]*<\/content:encoded>/,
        `<content:encoded>${LONG} &b; &f;</content:encoded>`,
      );
    const [reading] = await readAll(bytesOf("a.rss", rss(item, head)));
    expect(reading!.article?.text).toBe(`${LONG} &b; &f;`);
  });

  it.each([
    ["elements that nest without end", `<rss>${"<a>".repeat(5000)}`, /nest deeper/],
    ["another kind of XML", "<?xml version='1.0'?><kml></kml>", /neither an RSS nor an Atom/],
    ["no entries", rss(""), /no entries/],
    ["an entry without anything", rss("<item><title>x</title></item>"), /neither an article nor a link/],
    [
      "a link that is no address",
      rss("<item><link>javascript:alert(1)</link></item>"),
      /neither an article nor a link/,
    ],
  ])("refuses %s", async (_, xml, message) => {
    const found = await readAll(bytesOf("a.xml", xml));
    expect(found.map(({ article }) => article)).toEqual([null]);
    expect(outcomes(found)[0]).toMatch(message);
  });

  it("reads a feed cut off in the middle as far as it goes", async () => {
    expect(outcomes(await readAll(bytesOf("a.rss", rss(full + linked).slice(0, -200))))[0]).toBe(LONG);
  });

  it("is told from pages by what it is, where nothing names it", async () => {
    const readings = await readAll("-", { input: one(Buffer.from(rss(full))) });
    expect(readings[0]?.article?.title).toBe("Một & hai");
  });
});
