import type { ReactNode } from "react";
import { adjust } from "../explore/store.js";
import { select } from "../state/view-actions.js";

/** A name that opens its own card. */
export function Linked({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="linked" onClick={() => adjust((view) => select(view, id))}>
      {children}
    </button>
  );
}
