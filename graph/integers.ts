import neo4j from "neo4j-driver";

/** Parameters with their whole numbers as integers: the driver would send offsets, counts and limits as floats. */
export function integersKept(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integersKept);
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integersKept(inner)]));
}
