const SHORT: readonly [short: string, long: string][] = [
  ["p/", "person/"],
  ["o/", "org/"],
  ["l/", "place/"],
  ["a/", "agreement/"],
  ["m/", "meeting/"],
];

/** Stands between the parts of one value, and in none of them. */
export const BETWEEN = "~";

/** Letters that stand as they are in the part of an address behind `#`, and that separate nothing in ours. */
const PLAIN = /[^A-Za-z0-9/:+._-]/gu;

/** A value as it can stand in a link. */
export function encodeValue(text: string): string {
  return text.replace(PLAIN, (letter) => encodeURIComponent(letter));
}

/** A public id in few letters: `p/emmanuel-macron`. */
export function shortId(id: string): string {
  const found = SHORT.find(([, long]) => id.startsWith(long));
  return encodeValue(found ? found[0] + id.slice(found[1].length) : id);
}

/** A short id in full. */
export function longId(text: string): string {
  const found = SHORT.find(([short]) => text.startsWith(short));
  return found ? found[1] + text.slice(found[0].length) : text;
}

/** Names and values → `name=value&…`, without what is empty. */
export function writeParts(parts: readonly [name: string, values: readonly string[]][]): string {
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.join(",")}`)
    .join("&");
}

/** The reverse of `writeParts`; values are decoded, and what cannot be decoded stays as it is. */
export function readParts(text: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const part of text.split("&")) {
    const at = part.indexOf("=");
    if (at > 0)
      parts.set(
        part.slice(0, at),
        part
          .slice(at + 1)
          .split(",")
          .map(decoded),
      );
  }
  return parts;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that somebody typed by hand.
    return text;
  }
}
