import type { Core, ElementDefinition } from "cytoscape";
import type { Position } from "../../state/view.js";
import { growthOf } from "../growth.js";

// Classes that other controllers set, and that the state knows nothing of.
const KEPT = ["dimmed", "chosen"];

/** What each canvas was given last. */
const given = new WeakMap<Core, readonly ElementDefinition[]>();

function isSame(one: ElementDefinition, other: ElementDefinition): boolean {
  const keys = Object.keys(one.data);
  return (
    (one.classes as string[]).join() === (other.classes as string[]).join() &&
    keys.length === Object.keys(other.data).length &&
    keys.every((key) => String(one.data[key]) === String(other.data[key]))
  );
}

/** The element at the size at which the canvas draws at present. */
function grown(element: ElementDefinition, growth: number): ElementDefinition {
  const { data } = element;
  const sized =
    element.group === "nodes"
      ? { ...data, drawnSize: data.size * growth }
      : { ...data, drawnWidth: data.width * growth };
  return { ...element, data: sized };
}

/** Makes the canvas hold exactly these elements, touching only what differs from those given before. */
export function syncElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  positions: Readonly<Record<string, Position>>,
): void {
  const before = given.get(cy);
  if (before === elements) return;
  given.set(cy, elements);
  const known = new Map(before?.map((element) => [element.data.id, element]));
  const wanted = new Set(elements.map(({ data }) => data.id));
  const growth = growthOf(cy);
  const newcomers: ElementDefinition[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of elements) {
      const id = element.data.id!;
      const last = known.get(id);
      if (!last) {
        const position = positions[id];
        const one = grown(element, growth);
        newcomers.push(position ? { ...one, position: { ...position } } : one);
      } else if (!isSame(last, element)) {
        const present = cy.getElementById(id);
        const kept = KEPT.filter((name) => present.hasClass(name));
        present.data(grown(element, growth).data).classes([...(element.classes as string[]), ...kept]);
      }
    }
  });
  // All at once, so that their style is worked out in one go.
  if (newcomers.length > 0) cy.add(newcomers).boundingBox();
  cy.emit("relabel");
}

/** Moves nodes that stand elsewhere than the view says: after an undo. Tells whether there were any. */
export function syncPositions(cy: Core, positions: Readonly<Record<string, Position>>): boolean {
  let hasMoved = false;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const wanted = positions[node.id()];
      const at = node.position();
      if (wanted && (Math.abs(wanted.x - at.x) > 0.5 || Math.abs(wanted.y - at.y) > 0.5)) {
        hasMoved = true;
        node.position({ ...wanted });
      }
    });
  });
  return hasMoved;
}

/** Marks the selected elements. */
export function syncSelection(cy: Core, selection: readonly string[]): void {
  cy.batch(() => {
    cy.elements(".chosen").removeClass("chosen");
    for (const id of selection) cy.getElementById(id).addClass("chosen");
  });
  cy.emit("relabel");
}
