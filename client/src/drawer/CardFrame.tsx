import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { Evidence } from "../evidence/Evidence.jsx";
import type { EvidenceSource } from "../evidence/use-evidence.js";
import { useText } from "../i18n/text.js";

interface Props {
  /** Whose evidence stands in the second tab. */
  of: EvidenceSource;
  head: ReactNode;
  children: ReactNode;
  /** What to show first: evidence where the details are few. */
  first?: "details" | "evidence";
}

/** The frame of every card: its head, and details beside evidence. */
export function CardFrame({ of, head, children, first = "details" }: Props) {
  const text = useText();
  return (
    <div className="card">
      <header className="card-head">{head}</header>
      <Tabs defaultValue={first} keepMounted={false} className="card-tabs">
        <Tabs.List>
          <Tabs.Tab value="details">{text("card.details")}</Tabs.Tab>
          <Tabs.Tab value="evidence">{text("card.evidence")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="details">{children}</Tabs.Panel>
        <Tabs.Panel value="evidence">
          <Evidence of={of} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
