import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { Evidence } from "../evidence/Evidence.jsx";
import { useText } from "../i18n/text.js";

interface Props {
  /** Id of the node or line whose evidence stands in the second tab. */
  id: string;
  head: ReactNode;
  children: ReactNode;
  /** What to show first: evidence where the details are few. */
  first?: "details" | "evidence";
}

/** The frame of every card: its head, and details beside evidence. */
export function CardFrame({ id, head, children, first = "details" }: Props) {
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
          <Evidence id={id} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
