/** A rectangle on the screen, in pixels. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

const CELL = 64;

/** Rectangles by where they lie, so that a thousand labels need not each be held against a thousand nodes. */
export class BoxGrid {
  private readonly cells = new Map<number, { box: Box; owner: string }[]>();

  add(box: Box, owner: string): void {
    this.eachCell(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push({ box, owner });
      else this.cells.set(key, [{ box, owner }]);
      return false;
    });
  }

  /** Whether the box lies on one that belongs to somebody else. */
  isTaken(box: Box, owner: string): boolean {
    return this.eachCell(
      box,
      (key) =>
        this.cells.get(key)?.some((other) => other.owner !== owner && overlap(box, other.box)) ?? false,
    );
  }

  /** Goes through the cells that a box touches, until one says that this is enough. */
  private eachCell({ x1, y1, x2, y2 }: Box, isEnough: (key: number) => boolean): boolean {
    const [left, right] = [Math.floor(x1 / CELL), Math.floor(x2 / CELL)];
    const bottom = Math.floor(y2 / CELL);
    for (let row = Math.floor(y1 / CELL); row <= bottom; row++)
      for (let column = left; column <= right; column++) if (isEnough(row * 65_536 + column)) return true;
    return false;
  }
}
