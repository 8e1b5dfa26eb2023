import { push } from "./grouping.js";

/** Pairs of positions of items that share a key, each once, smaller first, in order. */
export function sharingPairs(
  items: readonly { keys: readonly string[] }[],
  wanted: (left: number, right: number, key: string) => boolean = () => true,
): [number, number][] {
  const byKey = new Map<string, number[]>();
  items.forEach(({ keys }, at) => {
    for (const key of new Set(keys)) push(byKey, key, at);
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [key, members] of byKey) {
    members.forEach((left, i) => {
      for (let other = i + 1; other < members.length; other++) {
        const right = members[other]!;
        const pair = left * items.length + right;
        if (seen.has(pair) || !wanted(left, right, key)) continue;
        seen.add(pair);
        pairs.push([left, right]);
      }
    });
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
