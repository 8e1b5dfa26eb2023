import type { CollectionReturnValue, Core, ElementDefinition } from "cytoscape";
import type { Position } from "../../state/view.js";
import { PLACES } from "./labels.js";

// Classes that other controllers set, and that the state knows nothing of.
const KEPT = ["dimmed", "chosen", "unlabelled", ...PLACES];

// What the labels' controller set for the present zoom.
const MEASURES = ["fontSize", "drawnSize", "drawnWidth"];

function measuresOf(element: CollectionReturnValue): Record<string, number> {
  return Object.fromEntries(
    MEASURES.filter((name) => element.data(name) !== undefined).map((name) => [name, element.data(name)]),
  );
}

/**
 * Makes the canvas hold exactly these elements, touching only what differs.
 * Returns the ids of the nodes that came in.
 */
export function syncElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  positions: Readonly<Record<string, Position>>,
): string[] {
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  const added: string[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const present = cy.getElementById(id);
      if (present.nonempty()) {
        const kept = KEPT.filter((name) => present.hasClass(name));
        present
          .data({ ...element.data, ...measuresOf(present) })
          .classes([...(element.classes as string[]), ...kept]);
      } else {
        const position = positions[id];
        cy.add(position ? { ...element, position: { ...position } } : element);
        if (element.group === "nodes") added.push(id);
      }
    }
  });
  cy.emit("relabel");
  return added;
}

/** Moves nodes that stand elsewhere than the view says: after an undo. */
export function syncPositions(cy: Core, positions: Readonly<Record<string, Position>>): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const wanted = positions[node.id()];
      const at = node.position();
      if (wanted && (Math.abs(wanted.x - at.x) > 0.5 || Math.abs(wanted.y - at.y) > 0.5))
        node.position({ ...wanted });
    });
  });
}

/** Marks the selected elements. */
export function syncSelection(cy: Core, selection: readonly string[]): void {
  cy.batch(() => {
    cy.elements(".chosen").removeClass("chosen");
    for (const id of selection) cy.getElementById(id).addClass("chosen");
  });
  cy.emit("relabel");
}
