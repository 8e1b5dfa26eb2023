/** Pairs of positions of items that share a key, each once, smaller first, in order. */
export function sharingPairs(
  items: readonly { keys: readonly string[] }[],
  wanted: (left: number, right: number) => boolean = () => true,
): [number, number][] {
  const byKey = new Map<string, number[]>();
  items.forEach(({ keys }, at) => {
    for (const key of new Set(keys)) {
      const members = byKey.get(key);
      if (members) members.push(at);
      else byKey.set(key, [at]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const members of byKey.values()) {
    members.forEach((left, i) => {
      for (const right of members.slice(i + 1)) {
        const pair = left * items.length + right;
        if (seen.has(pair) || !wanted(left, right)) continue;
        seen.add(pair);
        pairs.push([left, right]);
      }
    });
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}
