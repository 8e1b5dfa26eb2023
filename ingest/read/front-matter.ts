import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** What the head of a Markdown file tells, and where the text below it starts. */
export interface FrontMatter {
  fields: Record<string, string>;
  body: string;
  /** Why the head could not be read, if so; the text is then the whole file. */
  fault: string | null;
}

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Splits YAML front matter from a text. Dates stay as written; fields that are no plain values are left out. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = HEAD.exec(text);
  if (!match) return { fields: {}, body: text, fault: null };
  let head: unknown;
  try {
    // Opened here, as most articles have no head.
    const { parse } = require("yaml") as typeof import("yaml");
    head = parse(match[1]!, { schema: "failsafe" });
  } catch (error) {
    return {
      fields: {},
      body: text,
      fault: error instanceof Error ? error.message.split("\n")[0]! : String(error),
    };
  }
  const fields: Record<string, string> = {};
  if (head !== null && typeof head === "object")
    for (const [name, value] of Object.entries(head))
      if (typeof value === "string" && value.trim()) fields[name] = value.trim();
  return { fields, body: text.slice(match[0].length), fault: null };
}
