import type { KeyRole } from "../api/generated/graphql.js";

const ORDER: readonly KeyRole[] = ["READER", "CONTRIBUTOR", "CURATOR", "ADMIN"];

/** Whether a role includes another; null is the public. */
export function may(role: KeyRole | null, needed: KeyRole): boolean {
  return role !== null && ORDER.indexOf(role) >= ORDER.indexOf(needed);
}
