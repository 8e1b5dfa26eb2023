import { Parser } from "htmlparser2";

/** One element of an XML document as it is read: its parts in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Elements and character data in order. */
  parts: (XmlElement | string)[];
  /** Character data directly in it, entities of XML itself resolved. */
  text: string;
}

const MOST_DEPTH = 200;

/**
 * Reads XML as a tree. Document types are skipped: an entity that one declares stays as it is written, and nothing
 * outside the document is ever read. Markup that is broken is taken as far as it can be.
 *
 * @throws RangeError when elements nest deeper than any feed's
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], parts: [], text: "" };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MOST_DEPTH) throw new RangeError(`elements nest deeper than ${MOST_DEPTH} levels`);
        const element: XmlElement = { name, attributes, children: [], parts: [], text: "" };
        open.at(-1)!.children.push(element);
        open.at(-1)!.parts.push(element);
        open.push(element);
      },
      onclosetag: () => void open.pop(),
      ontext(text) {
        open.at(-1)!.text += text;
        open.at(-1)!.parts.push(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

/** The elements of a name anywhere in a tree, in order, without those within one another. */
export function elementsNamed(root: XmlElement, names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    for (const child of element.children)
      if (names.includes(child.name)) found.push(child);
      else visit(child);
  };
  visit(root);
  return found;
}

/** The text of the first element of each name, null where there is none. */
export function xmlTexts(xml: string, names: readonly string[]): (string | null)[] {
  const root = parseXml(xml);
  return names.map((name) => elementsNamed(root, [name])[0]?.text ?? null);
}
