/** A pure function of an object that never changes, worked out once for each. */
export function onceFor<Item extends object, Value>(work: (item: Item) => Value): (item: Item) => Value {
  const known = new WeakMap<Item, { value: Value }>();
  return (item) => {
    const found = known.get(item) ?? { value: work(item) };
    known.set(item, found);
    return found.value;
  };
}
