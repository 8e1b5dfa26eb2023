import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { htmlToText, readHtml } from "#ingest/read/html/read-html";
import { NEWS_PAGES } from "./fixtures/news-pages.js";

const read = (html: string | Uint8Array, more: { url?: string; charset?: string } = {}) =>
  readHtml(Buffer.from(html), { label: "page", ...more });
const body = (inner: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${inner}</body></html>`;
const SENTENCE =
  "The two delegations met in Hanoi on Monday, and agreed to meet again in Paris next year, as planned. ";
const ARTICLE = `<article>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</article>`;

describe("pages of news sites", () => {
  it.each(NEWS_PAGES)("$name", ({ html, paragraphs, metadata }) => {
    const { article, problems } = read(html);
    expect(problems).toEqual([]);
    const lines = article!.text.split("\n").filter(Boolean);
    expect(lines.filter((line) => paragraphs.includes(line))).toEqual(paragraphs);
    // A headline, a date or a caption may stay with the text, nothing else.
    expect(lines.length - paragraphs.length).toBeLessThanOrEqual(2);
    expect(article).toMatchObject(metadata);
  });
});

describe("metadata", () => {
  const cases: [string, string, Record<string, string | null>][] = [
    [
      "a title with the name of the site",
      "<title>Visite à Hanoï : le récit | Le Journal</title>",
      { title: "Visite à Hanoï : le récit" },
    ],
    ["a title with a dash of its own", "<title>Paris - Hanoï</title>", { title: "Paris - Hanoï" }],
    [
      "JSON-LD before OpenGraph",
      '<meta property="og:title" content="B"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>',
      { title: "A" },
    ],
    [
      "JSON-LD that is broken",
      '<meta property="og:title" content="B"><script type="application/ld+json">{"@type":</script>',
      { title: "B" },
    ],
    [
      "Dublin Core",
      '<meta name="DC.date.issued" content="2013-09-24"><meta name="DC.creator" content="A. Writer">',
      { publishedAt: "2013-09-24", author: "A. Writer" },
    ],
    ["an address that would run", '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    [
      "an address with a password",
      '<link rel="canonical" href="https://me:secret@example.org/a">',
      { url: "https://example.org/a" },
    ],
    [
      "an author that is an address",
      '<meta property="article:author" content="https://facebook.example/x">',
      { author: null },
    ],
    [
      "languages that disagree",
      '<meta property="og:locale" content="fr_FR"><meta http-equiv="content-language" content="en">',
      { lang: "fr" },
    ],
    ["a language that the letters deny", '<meta property="og:locale" content="vi_VN">', { lang: "und" }],
    ["a date that is none", '<meta name="date" content="soon">', { publishedAt: null }],
    [
      "a title that turns its direction",
      '<meta property="og:title" content="A\u202Eb\u0007">',
      { title: "Ab\uFFFD" },
    ],
  ];
  it.each(cases)("%s", (_, head, expected) =>
    expect(read(body(ARTICLE, head)).article).toMatchObject(expected),
  );

  it("takes the address where the page was fetched, if it names no other", () => {
    expect(read(body(ARTICLE), { url: "https://example.org/a" }).article?.url).toBe("https://example.org/a");
    expect(
      read(body(ARTICLE, '<link rel="canonical" href="/b">'), { url: "https://example.org/a" }).article?.url,
    ).toBe("https://example.org/b");
  });
});

describe("pages with tags left out", () => {
  it.each([
    ["head and body", `<!doctype html><html lang=en><meta charset=utf-8><title>A visit</title>${ARTICLE}`],
    ["html, head and body", `<!DOCTYPE html>\n<title>A visit</title>${ARTICLE}`],
    ["html", `<head><title>A visit</title></head><body>${ARTICLE}</body>`],
    ["head", `<html><title>A visit</title><body>${ARTICLE}</body></html>`],
  ])("%s", (_, html) => {
    const { article, problems } = read(html);
    expect(problems).toEqual([]);
    expect(article?.title).toBe("A visit");
    expect(article?.text.split("\n\n")).toHaveLength(4);
  });
});

describe("encodings", () => {
  const text = "Le président a été reçu à Huế.";
  const latin = "Le président a été reçu à la préfecture de la région où il est né. ".repeat(5);
  const page = (charset: string, inner: string) =>
    body(`<article><p>${inner}</p></article>`, charset && `<meta charset="${charset}">`);
  it.each([
    ["declared in the page", iconv.encode(page("iso-8859-1", latin), "windows-1252"), undefined, latin],
    ["declared by the server", iconv.encode(page("", latin), "windows-1252"), "windows-1252", latin],
    ["not declared at all", iconv.encode(page("", latin), "windows-1252"), undefined, latin],
    ["declared wrongly", Buffer.from(page("iso-8859-1", text)), undefined, text],
    [
      "VISCII",
      iconv.encode(page("viscii", "Tổng thống Pháp đến Huế."), "viscii"),
      undefined,
      "Tổng thống Pháp đến Huế.",
    ],
  ])("%s", (_, bytes, charset, expected) =>
    expect(read(bytes, charset ? { charset } : {}).article?.text).toBe(expected.trim()),
  );
});

describe("text", () => {
  it.each([
    ["<p>a</p><p>b</p>", "a\n\nb"],
    ["<p>a<br>b</p>", "a\nb"],
    ["<h2>A</h2><ul><li>b</li><li>c</li></ul>", "A\n\nb\n\nc"],
    ["<p>Tô <b>Lâm</b>,\n  président</p>", "Tô Lâm, président"],
    ["<p>M&amp;A &lt;b&gt; &#272;</p>", "M&A <b> Đ"],
    ["<p>Ma&shy;cron\u200B</p>", "Macron"],
    ["<p>a</p><script>b</script><style>c</style><svg><text>d</text></svg>", "a"],
    ["<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"],
    ["a [link](javascript:alert(1)) <img src=x onerror=alert(1)>", "a [link](javascript:alert(1))"],
    ["<p>Xem thêm: <a href='/x'>Một bài báo khác về chuyến thăm</a></p><p>Thân bài.</p>", "Thân bài."],
  ])("%s", (html, text) => expect(htmlToText(html).replace(/\n+/g, "\n")).toBe(text.replace(/\n+/g, "\n")));
});

describe("pages that would harm", () => {
  it.each([
    ["an empty page", "<html></html>", /No article/],
    ["a binary file", new Uint8Array([0, 1, 2, 3]), /binary/],
    ["a page of too many tags", body("<p>a</p>".repeat(70_000)), /more than 40000 tags/],
    ["ampersands without end", body("&".repeat(1_000_000)), /100000 entities/],
    ["pieces of text without end", body("<".repeat(1_000_000)), /pieces of text/],
    ["elements that nest without end", body(`${"<div>".repeat(50_000)}${SENTENCE}`), /levels deep/],
  ])("%s is refused", (_, html, message) => {
    const { article, problems } = read(html);
    expect(article).toBeNull();
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
  });

  it("leaves a piece of HTML as it is where it nests without end", () => {
    const html = `${"<div>".repeat(50_000)}a`;
    expect(htmlToText(html)).toBe(html);
  });

  it("says how many marks of direction it took out", () => {
    const { article, problems } = read(
      body(`<article><p>${SENTENCE.replace("Hanoi", "\u202EionaH\u202C")}</p></article>`),
    );
    expect(article?.text).not.toMatch(/[\u202A-\u202E]/);
    expect(problems[0]?.message).toMatch(/2 characters that turn the direction/);
  });

  it("refuses a page written for an old Vietnamese font", () => {
    const text =
      "Chñ tÞch n­íc ®· héi ®µm víi Tæng thèng Ph¸p t¹i Hµ Néi, nh©n chuyÕn th¨m cÊp nhµ n­íc. ".repeat(3);
    const { article, problems } = read(
      iconv.encode(body(`<article><p>${text}</p></article>`), "windows-1252"),
    );
    expect(article).toBeNull();
    expect(problems[0]?.message).toMatch(/TCVN3 \(ABC\) fonts.*Convert it to Unicode/);
  });
});
