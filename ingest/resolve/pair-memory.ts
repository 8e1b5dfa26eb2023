/** A pure function of two objects that never change, worked out once for each pair. */
export function onceForPair<Item extends object, Value>(
  work: (left: Item, right: Item) => Value,
): (left: Item, right: Item) => Value {
  const known = new WeakMap<Item, WeakMap<Item, { value: Value }>>();
  return (left, right) => {
    let row = known.get(left);
    if (!row) {
      row = new WeakMap();
      known.set(left, row);
    }
    let found = row.get(right);
    if (!found) {
      found = { value: work(left, right) };
      row.set(right, found);
    }
    return found.value;
  };
}
