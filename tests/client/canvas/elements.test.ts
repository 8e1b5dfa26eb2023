import { describe, expect, it } from "vitest";
import { elementsOf, pairLabel } from "../../../client/src/canvas/elements.js";
import { PALETTES } from "../../../client/src/theme/palette.js";
import { aNode, anEdge } from "../a-graph.js";

const text = (id: string, values: Record<string, string | number> = {}) =>
  `${id} ${Object.values(values).join(" ")}`;
const drawing = {
  palette: PALETTES.light,
  pins: new Set(["person/a"]),
  fresh: new Set(["person/b"]),
  measures: new Map(),
  text,
  locale: "en",
  year: null,
};
const draw = (...nodes: ReturnType<typeof aNode>[]) => elementsOf({ nodes, edges: [], cut: 0 }, drawing);

describe("nodes", () => {
  it.each([
    ["vn", "vietnam"],
    ["fr", "france"],
    ["id", "other"],
    [null, "other"],
  ])("a person of %s has the class of the side", (country, side) => {
    const [element] = draw(aNode("person/x", { country }));
    expect(element!.classes).toContain(side);
  });

  it("a measured community has a colour of its own", () => {
    const measures = new Map([["person/x", { colour: "#123456" }]]);
    const [element] = elementsOf({ nodes: [aNode("person/x")], edges: [], cut: 0 }, { ...drawing, measures });
    expect(element!.data.colour).toBe("#123456");
    expect(element!.classes).toContain("measured");
  });

  it("marks what is pinned with a picture of its own, and what is new with a class", () => {
    const [pinned, fresh] = draw(aNode("person/a"), aNode("person/b"));
    expect(pinned!.data.images).toHaveLength(2);
    expect(fresh!.data.images).toBeUndefined();
    expect(fresh!.classes).toContain("fresh");
  });

  it("labels a meeting by when it was held and shortens a long name", () => {
    const [meeting, body] = draw(
      aNode("meeting/1", { date: "2018-03" }),
      aNode("org/x", { name: "N".repeat(300) }),
    );
    expect(meeting!.data.label).toBe("Mar 2018");
    expect(body!.data.label).toMatch(/^N{1,63}…$/);
  });

  it.each([
    ["its year, among others", ["2018-03-27", "2019"], null, "2018"],
    ["its day, where all are of one year", ["2018-03-27", "2018"], null, "27 Mar 2018"],
    ["its day alone, where only that year is looked at", ["2018-03-27", "2018"], 2018, "27 Mar"],
    ["no more than is told of it", ["2018", "2018-03-27"], 2018, "2018"],
  ])("labels a meeting by %s", (_, dates, year, label) => {
    const nodes = dates.map((date, index) => aNode(`meeting/${index}`, { date }));
    const [first] = elementsOf({ nodes, edges: [], cut: 0 }, { ...drawing, year });
    expect(first!.data.label).toBe(label);
  });

  it("draws the well connected larger, within bounds", () => {
    const sizes = [1, 10, 100_000].map((degree) => draw(aNode("person/x", { degree }))[0]!.data.size);
    expect(sizes[0]).toBeLessThan(sizes[1]);
    expect(sizes[2]).toBeLessThanOrEqual(60);
  });

  it("a name is data, never markup", () => {
    const name = '"><script>alert(1)</script>';
    expect(draw(aNode("person/x", { name }))[0]!.data.label).toBe(name);
  });
});

describe("lines", () => {
  it.each([
    [{ count: 3, first: "2018-03", last: "2025" }, "3× · 2018–2025"],
    [{ count: 1, first: "2018", last: "2018-05-01" }, "1× · 2018"],
    [{ count: 2 }, "2×"],
    [{ count: 0, planned: 1 }, "count.planned 1"],
  ])("a pair of %j is labelled %s", (parts, label) => {
    expect(pairLabel(anEdge("person/a", "person/b", { kind: "MET", ...parts }), text)).toBe(label);
  });

  it.each([
    [{ count: 1, first: "2018-05-01", last: "2018-05-01" }, "1 May"],
    [{ count: 1, first: "2018", last: "2018" }, "1×"],
    [{ count: 3, first: "2018-03", last: "2018-12" }, "3×"],
  ])("in a picture of one year, a pair of %j is labelled %s", (parts, label) => {
    const edge = anEdge("person/a", "person/b", { kind: "MET", ...parts });
    const [line] = elementsOf({ nodes: [], edges: [edge], cut: 0 }, { ...drawing, year: 2018 });
    expect(line!.data.label).toBe(label);
  });

  it("more meetings make a wider line", () => {
    const width = (count: number) =>
      elementsOf(
        { nodes: [], cut: 0, edges: [anEdge("person/a", "person/b", { kind: "MET", count })] },
        drawing,
      )[0]!.data.width;
    expect(width(1)).toBeLessThan(width(4));
    expect(width(4)).toBeLessThan(width(9));
  });
});
