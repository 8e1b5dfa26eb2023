import type { ReactNode } from "react";
import { openNodes } from "../explore/explore.js";
import { openExplorer } from "../explore/page.js";
import { useText } from "../i18n/text.js";

/** Leads to a thing in the network. Back leads here again. */
export function ShowLink({ id, children }: { id: string; children: ReactNode }) {
  const text = useText();
  return (
    <button
      type="button"
      className="linked"
      title={text("node.center")}
      onClick={() => {
        openExplorer();
        void openNodes([id]);
      }}
    >
      {children}
    </button>
  );
}
