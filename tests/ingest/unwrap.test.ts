import { describe, expect, it } from "vitest";
import { unwrap } from "#ingest/unwrap";
import { extractText, meetingsOf, namesOf } from "./extract-text.js";

/** A text as a mailing list sends it: lines of at most 60 letters. */
function wrapped(text: string, width = 60): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join("\n");
}

const PARAGRAPH =
  "The delegation stayed for three days in the capital and looked at hospitals, at schools and at the harbour, where French Minister Paul Martin met Foreign Minister Le Thanh Dong of Vietnam on the second of these days.";

describe("lines broken at a width", () => {
  it.each([50, 60, 72, 90])("of %d letters flow again, and every offset stays", (width) => {
    expect(unwrap(wrapped(PARAGRAPH, width))).toBe(PARAGRAPH);
  });

  it("are joined within paragraphs only", () => {
    const text = `${wrapped(PARAGRAPH)}\n\n${wrapped(PARAGRAPH)}`;
    expect(unwrap(text)).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`);
  });

  it.each([
    ["paragraphs, one a line", `${PARAGRAPH}\n${PARAGRAPH}\n${PARAGRAPH}`],
    ["a list", wrapped(PARAGRAPH).replaceAll("\n", "\n- ")],
    ["short lines", "Home\nPolitics\nSociety\nSports"],
    [
      "lines that end as sentences do",
      `${"It was a fine day in the harbour of the old town, they said.\n".repeat(4)}`,
    ],
    ["a verse", "Sea and sand and a long way home\nSalt\nWind in the rigging\nand rain"],
  ])("are not taken for %s", (_, text) => expect(unwrap(text)).toBe(text));

  it("hold names and meetings, quoted as they are written", async () => {
    const text = wrapped(PARAGRAPH, 63);
    const extraction = await extractText(text, { lang: "en" });
    expect(namesOf(extraction, "Person")).toEqual(["Paul Martin", "Le Thanh Dong"]);
    expect(meetingsOf(extraction)).toEqual(["Paul Martin | Le Thanh Dong"]);
    for (const claim of extraction.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  });
});
