import { describe, expect, it } from "vitest";
import { resolve } from "#ingest/resolve/resolve";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";
import { aMeeting, anExtraction } from "../../helpers/builders/extraction.js";

/** A judgement on the first entities of two articles. */
function judged(
  verdict: Judgement["verdict"],
  [left, right]: [Extraction, Extraction],
  at = "2025-01-01T00:00:00Z",
): Judgement {
  const anchor = ({ article, entities }: Extraction) => {
    const { start, end, text } = entities[0]!.mentions[0]!;
    return { articleId: article.id, start, end, surface: text };
  };
  return {
    id: `judgement/${verdict}-${at}`,
    verdict,
    anchors: [anchor(left), anchor(right)],
    by: "someone",
    at,
    why: null,
  };
}

function first(extractions: Extraction[], judgements: Judgement[]): string[] {
  const { identities } = resolve(extractions, judgements);
  return extractions.map(({ article, entities }) => identities.get(`${article.id} ${entities[0]!.key}`)!);
}

const named = (id: string, name: string, knownId?: string) =>
  anExtraction({ id, entities: [{ name, ...(knownId ? { knownId } : {}) }] });

describe("judgements", () => {
  it("joins what the machine kept apart", () => {
    const [a, b] = [named("article/0", "Giăng-Mác Ê-rô"), named("article/1", "Jean-Marc Ayrault")] as const;
    expect(new Set(first([a, b], [])).size).toBe(2);
    expect(new Set(first([a, b], [judged("same", [a, b])])).size).toBe(1);
  });

  it("parts what the machine joined, and says it no more", () => {
    const [a, b] = [named("article/0", "Lê Minh"), named("article/1", "Lê Minh")] as const;
    const world = resolve([a, b], [judged("different", [a, b])]);
    expect(world.entities).toHaveLength(2);
    expect(world.candidates).toEqual([]);
  });

  it("joins two known things wholly", () => {
    const [a, b, c] = [
      named("article/0", "Paris", "place/paris"),
      named("article/1", "Lutetia", "place/lutetia"),
      named("article/2", "Lutèce", "place/lutetia"),
    ] as const;
    expect(first([a, b, c], [judged("same", [a, b])])).toEqual([
      "place/lutetia",
      "place/lutetia",
      "place/lutetia",
    ]);
  });

  it("detaches a mention from a known thing", () => {
    const [a, b] = [
      named("article/0", "Paris", "place/paris"),
      named("article/1", "Paris", "place/paris"),
    ] as const;
    const [city, other] = first([a, b], [judged("different", [a, b])]);
    expect(city).toBe("place/paris");
    expect(other).toMatch(/^place\/paris-[0-9a-f]{6}$/);
  });

  it("lets the later of two judgements hold", () => {
    const [a, b] = [named("article/0", "Lê Minh"), named("article/1", "Lê Minh")] as const;
    const parted = judged("different", [a, b], "2025-01-01T00:00:00Z");
    expect(new Set(first([a, b], [parted, judged("same", [a, b], "2025-01-02T00:00:00Z")])).size).toBe(1);
    expect(new Set(first([a, b], [parted, judged("same", [a, b], "2024-01-02T00:00:00Z")])).size).toBe(2);
  });

  it("has no effect where its words no longer stand", () => {
    const [a, b] = [named("article/0", "Lê Minh"), named("article/1", "Lê Minh")] as const;
    const moved = judged("different", [a, b]);
    moved.anchors[0]!.surface = "Lê Mai";
    expect(new Set(first([a, b], [moved])).size).toBe(1);
  });

  it("takes a rejected claim out of the facts", () => {
    const extraction = anExtraction({
      id: "article/0",
      entities: ["Tô Lâm", "Emmanuel Macron"],
      claims: [aMeeting([["Tô Lâm"], ["Emmanuel Macron"]])],
    });
    const { start, end, quote } = extraction.claims[0]!;
    const rejection: Judgement = {
      id: "judgement/0",
      verdict: "reject",
      anchors: [{ articleId: "article/0", start, end, surface: quote }],
      by: "someone",
      at: "2025-01-01T00:00:00Z",
      why: "a caption of another day",
    };
    expect(resolve([extraction]).meetings).toHaveLength(1);
    expect(resolve([extraction], [rejection]).meetings).toEqual([]);
  });
});
