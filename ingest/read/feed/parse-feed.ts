import { publishedDate } from "../published-date.js";
import { webAddress } from "../web-address.js";
import { elementsNamed, parseXml, type XmlElement } from "../xml.js";

/** One entry of a feed. */
export interface FeedEntry {
  title: string | null;
  url: string | null;
  author: string | null;
  publishedAt: string | null;
  /** The whole article as HTML, where the feed carries it. */
  content: string | null;
}

export interface Feed {
  title: string | null;
  lang: string | null;
  entries: FeedEntry[];
}

const CONTENT = ["content:encoded", "content", "atom:content", "xhtml:body"];
const SUMMARY = ["description", "summary"];

/** Shorter ones are excerpts, whatever element they stand in. */
const SHORTEST_CONTENT = 400;
const SHORTEST_SUMMARY = 1500;

/**
 * Reads RSS 0.9 to 2.0, RDF and Atom.
 * @returns null where the document is none of them
 * @throws RangeError when elements nest too deep
 */
export function parseFeed(xml: string, address?: string): Feed | null {
  const root = parseXml(xml);
  const top = elementsNamed(root, ["rss", "feed", "rdf:RDF"])[0];
  if (!top) return null;
  const channel = elementsNamed(top, ["channel"])[0] ?? top;
  const base = webAddress(channel.attributes["xml:base"], address) ?? address;
  return {
    title: textOf(child(channel, ["title"])),
    lang: textOf(child(channel, ["language", "dc:language"])) ?? top.attributes["xml:lang"] ?? null,
    entries: elementsNamed(top, ["item", "entry"]).map((entry) => entryOf(entry, base)),
  };
}

function entryOf(entry: XmlElement, base: string | undefined): FeedEntry {
  const author = child(entry, ["author", "dc:creator"]);
  const date = child(entry, ["pubDate", "published", "dc:date", "issued", "date", "updated"]);
  const content = markupOf(child(entry, CONTENT));
  const summary = markupOf(child(entry, SUMMARY));
  return {
    title: plain(textOf(child(entry, ["title"]))),
    url: linkOf(entry, base),
    author: author ? (textOf(child(author, ["name"])) ?? textOf(author)) : null,
    publishedAt: publishedDate(textOf(date) ?? ""),
    content:
      content && lengthOf(content) >= SHORTEST_CONTENT
        ? content
        : summary && lengthOf(summary) >= SHORTEST_SUMMARY
          ? summary
          : null,
  };
}

function child(element: XmlElement, names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((one) => one.name === name);
    if (found) return found;
  }
  return undefined;
}

function textOf(element: XmlElement | undefined): string | null {
  return element?.text.trim() || null;
}

/** The address of an entry: Atom's alternate link, RSS's link, or a guid that is one. */
function linkOf(entry: XmlElement, base: string | undefined): string | null {
  const links = entry.children.filter((one) => one.name === "link");
  const alternate = links.find(
    (one) => one.attributes.href && (one.attributes.rel ?? "alternate") === "alternate",
  );
  const guid = child(entry, ["guid", "id"]);
  const permanent = guid?.attributes.isPermaLink !== "false" ? textOf(guid) : null;
  return (
    webAddress(alternate?.attributes.href, base) ??
    links.map((one) => webAddress(textOf(one), base)).find((one) => one !== null) ??
    webAddress(permanent)
  );
}

/** The markup that an element holds: escaped as text, or as elements of XHTML. */
function markupOf(element: XmlElement | undefined): string | null {
  if (!element) return null;
  return element.children.length > 0 ? serialised(element) : element.text.trim() || null;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function serialised(element: XmlElement): string {
  const parts = element.parts.map((part) =>
    typeof part === "string"
      ? escaped(part)
      : `<${part.name}${attributesOf(part)}>${serialised(part)}</${part.name}>`,
  );
  return parts.join("");
}

function attributesOf({ attributes }: XmlElement): string {
  const kept = ["href", "style", "hidden", "aria-hidden"].filter((name) => attributes[name] !== undefined);
  return kept.map((name) => ` ${name}="${escaped(attributes[name]!).replaceAll('"', "&quot;")}"`).join("");
}

function lengthOf(markup: string): number {
  return markup.replace(/<[^<>]*>/gu, "").length;
}

/** A title without the markup and entities that some feeds leave in it. */
function plain(title: string | null): string | null {
  return (
    title
      ?.replace(/<[^<>]+>/gu, "")
      .replace(/\s+/gu, " ")
      .trim() || null
  );
}
