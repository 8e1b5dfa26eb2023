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

/** Whether a box lies on the disc that another box encloses: names come nearer to a round node at its corners. */
function overlapsDisc(box: Box, disc: Box): boolean {
  const [x, y] = [(disc.x1 + disc.x2) / 2, (disc.y1 + disc.y2) / 2];
  const across = x - Math.max(box.x1, Math.min(x, box.x2));
  const down = y - Math.max(box.y1, Math.min(y, box.y2));
  return Math.hypot(across, down) < (disc.x2 - disc.x1) / 2;
}

const CELL = 64;

interface Entry {
  box: Box;
  owner: string;
  isRound: boolean;
}

/** Rectangles by where they lie, so that a thousand labels need not each be held against a thousand nodes. */
export class BoxGrid {
  private readonly cells = new Map<number, Entry[]>();

  add(box: Box, owner: string, isRound = false): void {
    const entry = { box, owner, isRound };
    this.eachCell(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(entry);
      else this.cells.set(key, [entry]);
      return false;
    });
  }

  /** Takes away what an owner has in the cells of a box. */
  remove(box: Box, owner: string): void {
    this.eachCell(box, (key) => {
      const left = this.cells.get(key)?.filter((entry) => entry.owner !== owner) ?? [];
      this.cells.set(key, left);
      return false;
    });
  }

  /** Whether the box lies on one that belongs to somebody else. */
  isTaken(box: Box, owner: string): boolean {
    return this.eachCell(box, (key) => this.cells.get(key)?.some(isInTheWay(box, owner)) ?? false);
  }

  /** All others that the box lies on. */
  takers(box: Box, owner: string): Set<string> {
    const found = new Set<string>();
    this.eachCell(box, (key) => {
      for (const entry of this.cells.get(key)?.filter(isInTheWay(box, owner)) ?? []) found.add(entry.owner);
      return false;
    });
    return found;
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

const isInTheWay = (box: Box, owner: string) => (other: Entry) =>
  other.owner !== owner && (other.isRound ? overlapsDisc(box, other.box) : overlap(box, other.box));
