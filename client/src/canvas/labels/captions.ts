import { type Box, BoxGrid, overlap } from "./box-grid.js";

/** A label that wants to be shown. */
export interface Caption {
  id: string;
  /** Where it may stand, best first. */
  boxes: readonly Box[];
  /** Labels of higher priority are placed first, and keep others away; those of the highest are shown come what may. */
  priority: number;
}

/** A node, which no label but its own may lie on. */
export interface Body {
  id: string;
  box: Box;
  isRound?: boolean;
}

/** With more labels than this none is moved out of another's way: too many people wait for the picture. */
const MOST_MOVED = 400;

/** Whether an edge of the window runs through the box. */
function isCut(box: Box, window: Box): boolean {
  const isWhole = box.x1 >= window.x1 && box.y1 >= window.y1 && box.x2 <= window.x2 && box.y2 <= window.y2;
  return !isWhole && overlap(box, window);
}

/**
 * Chooses which labels to show and where, as on a map: the most important first, each at its first free place, and
 * none that would lie on another label or on a node, or be cut by the window. One that finds no room may have a single
 * other label moved to another of its places. Gives for each shown label the index of its place.
 */
export function chooseCaptions(
  captions: readonly Caption[],
  bodies: readonly Body[],
  window: Box,
): Map<string, number> {
  const shown = new Map<string, number>();
  const nodes = new BoxGrid();
  for (const { id, box, isRound } of bodies) nodes.add(box, id, isRound);
  const labels = new BoxGrid();
  const inOrder = [...captions].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const byId = new Map(captions.map((caption) => [caption.id, caption]));
  const hasRoom = (box: Box, id: string) => !isCut(box, window) && !nodes.isTaken(box, id);
  const put = (id: string, place: number) => {
    shown.set(id, place);
    labels.add(byId.get(id)!.boxes[place]!, id);
  };
  const takeAway = (id: string) => labels.remove(byId.get(id)!.boxes[shown.get(id)!]!, id);

  /** Moves a label elsewhere, out of a box that it lies on. Tells whether it could be. */
  const makesRoom = (id: string, box: Box): boolean => {
    const { boxes } = byId.get(id)!;
    const place = boxes.findIndex(
      (other) => !overlap(other, box) && hasRoom(other, id) && !labels.isTaken(other, id),
    );
    if (place === -1) return false;
    takeAway(id);
    put(id, place);
    return true;
  };

  /** Rather on a node than on another name, and on either rather than cut by the window. */
  const leastBad = (id: string, boxes: readonly Box[]): number => {
    const whole = boxes.findIndex((box) => !isCut(box, window));
    const apart = boxes.findIndex((box) => !isCut(box, window) && !labels.isTaken(box, id));
    return apart === -1 ? Math.max(0, whole) : apart;
  };

  const unplaced: Caption[] = [];
  for (const caption of inOrder) {
    const { id, boxes, priority } = caption;
    const place = boxes.findIndex((box) => hasRoom(box, id) && !labels.isTaken(box, id));
    if (place !== -1) put(id, place);
    else if (priority !== Number.POSITIVE_INFINITY) unplaced.push(caption);
    else put(id, leastBad(id, boxes));
  }
  if (captions.length > MOST_MOVED) return shown;
  for (const { id, boxes } of unplaced) {
    const place = boxes.findIndex((box) => {
      if (!hasRoom(box, id)) return false;
      const [one, ...others] = labels.takers(box, id);
      return one !== undefined && others.length === 0 && makesRoom(one, box);
    });
    if (place !== -1) put(id, place);
  }
  return shown;
}
