import { expect, it } from "vitest";
import { spokenOf } from "../../../client/src/canvas/spoken.js";
import { en } from "../../../client/src/i18n/messages/en.js";
import { aNode, anEdge } from "../a-graph.js";

const text = (id: keyof typeof en, { count }: Record<string, string | number> = {}) =>
  count === undefined ? en[id] : `${count} ${id}`;
const line = anEdge("person/a", "person/b", { kind: "MET", count: 2, first: "2021", last: "2022" });
const visible = {
  nodes: [aNode("person/a", { name: "Anne" }), aNode("person/b", { name: "Bình" })],
  edges: [line],
};

it.each([
  ["a node", "person/a", "Anne, Person, 1 canvas.lines"],
  ["a line", line.id, "Anne met Bình, 2 count.meetings, 2021–2022"],
  ["a pair, by its line", "pair/person/b+person/a", "Anne met Bình, 2 count.meetings, 2021–2022"],
  ["a path", "path/person/a+person/b", "Paths: Anne – Bình"],
  ["what is not drawn", "person/c", ""],
  ["nothing", null, ""],
])("says what %s is", (_, id, words) => {
  expect(spokenOf(visible, id, text)).toBe(words);
});
