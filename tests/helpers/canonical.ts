import type { World } from "#model/entity";

/** A world as text, byte for byte the same for the same content. */
export function canonical(world: Partial<World>): string {
  return JSON.stringify(world, (_, value) => (value instanceof Map ? [...value] : value), 1);
}
