import { describe, expect, it } from "vitest";
import { neededWords } from "#ingest/languages/needed-words";

describe("neededWords", () => {
  it.each([
    ["the longest of what must be there", "a (?:\\p{L}+ )?reçu[ ]+les", ["reçu"]],
    ["one of alternatives", "(?:a|ont) (?:reçu|accueilli)", ["reçu", "accueilli"]],
    ["a piece before what may be missing", "ministr(?:e|es)?", ["ministr"]],
    ["either case as one", "[mM]et with", ["with"]],
    ["nothing that may be missing", "met(?: yesterday)?", ["met"]],
    ["a repeated group", "(?:days|weeks)+ of", ["days", "weeks"]],
    ["nothing that only stands beside it", "met(?= yesterday)", ["met"]],
  ])("tells %s", (_, source, needed) => {
    expect([...neededWords(source)!].sort()).toEqual([...needed].sort());
  });

  it.each(["\\d{1,2}/5", "a|ministre", "de la", "\\p{L}+"])(
    "finds nothing worth looking for in %s",
    (source) => {
      expect(neededWords(source)).toBeNull();
    },
  );
});
