/** A pure function of two objects that never change, worked out once for each pair. */
export function onceForPair<Left extends object, Right extends object, Value>(
  work: (left: Left, right: Right) => Value,
): (left: Left, right: Right) => Value {
  const known = new WeakMap<Left, WeakMap<Right, { value: Value }>>();
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
