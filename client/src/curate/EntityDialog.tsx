import { Tabs, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { type JudgementInput, WhereNamedDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { judgementsOfEntity } from "./entity-judgements.js";
import { NameEditor } from "./NameEditor.jsx";
import { RejectForm } from "./RejectForm.jsx";
import { SplitForm } from "./SplitForm.jsx";
import { useJudge } from "./use-judge.js";
import "../theme/loading.css";

/** A thing of the graph, to be put right: its name, its kind, that it is one with another, or two under one name. */
export function EntityDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const text = useText();
  const [why, setWhy] = useState("");
  const { data, error, refetch } = useQuery({
    queryKey: ["where-named", id],
    queryFn: () => ask(WhereNamedDocument, { id }),
  });
  const judge = useJudge(onClose);
  const node = data?.node && "kind" in data.node ? data.node : null;
  const decide = (input: JudgementInput[]) => {
    if (input.length > 0) judge.mutate(input);
  };
  const reason = why.trim() || null;
  return (
    <Dialog onClose={onClose} size="36rem" title={text("curate.title", { name: node?.name ?? "" })}>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={5} />}
      {node && (
        <div className="curate-dialog">
          {judge.error && <FailureNote error={judge.error} onRetry={() => judge.reset()} />}
          <Tabs defaultValue="what" keepMounted={false} className="card-tabs">
            <Tabs.List>
              <Tabs.Tab value="what">{text("curate.tab.what")}</Tabs.Tab>
              <Tabs.Tab value="split">{text("curate.tab.split")}</Tabs.Tab>
              <Tabs.Tab value="none">{text("curate.tab.none")}</Tabs.Tab>
            </Tabs.List>
            <TextInput
              size="xs"
              label={text("curate.why")}
              value={why}
              maxLength={2000}
              onChange={(event) => setWhy(event.currentTarget.value)}
            />
            <Tabs.Panel value="what">
              <NameEditor
                surface={node.name}
                name={node.name}
                kind={node.kind}
                takenFor={null}
                except={id}
                foundLabel={text("curate.who.itself")}
                change={{}}
                saveLabel={text("curate.save")}
                onCancel={onClose}
                onSave={(_, change) => decide(judgementsOfEntity(id, node.kind, change, reason))}
              />
            </Tabs.Panel>
            <Tabs.Panel value="split">
              <SplitForm
                id={id}
                articles={node.articles.nodes}
                why={reason}
                isBusy={judge.isPending}
                onSplit={(input) => decide([input])}
              />
            </Tabs.Panel>
            <Tabs.Panel value="none">
              <RejectForm
                name={node.name}
                isBusy={judge.isPending}
                onReject={() => decide([{ verdict: "REJECT", entities: [id], why: reason }])}
              />
            </Tabs.Panel>
          </Tabs>
        </div>
      )}
    </Dialog>
  );
}
