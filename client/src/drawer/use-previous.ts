import { useState } from "react";

const MOST_KEPT = 50;

/** What the details showed before what they show now, as long as they stay open; null where that was nothing. */
export function usePrevious(id: string): string | null {
  const [trail, setTrail] = useState<readonly string[]>([id]);
  // Going back to the one before takes the way back off the trail as well.
  if (trail.at(-1) !== id)
    setTrail(trail.at(-2) === id ? trail.slice(0, -1) : [...trail, id].slice(-MOST_KEPT));
  return trail.at(-2) ?? null;
}
