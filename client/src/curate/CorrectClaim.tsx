import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import {
  ClaimToCorrectDocument,
  type ClaimToCorrectQuery,
  type WordingInput,
} from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { ClaimEditor } from "./ClaimEditor.jsx";
import { candidatesFor, type NamedPlace } from "./candidates.js";
import { namesOfArticle } from "./names-of-article.js";
import { readForm } from "./read-form.js";

interface Props {
  id: string;
  isBusy: boolean;
  onSave: (says: WordingInput) => void;
  onCancel: () => void;
}

type Claim = NonNullable<ClaimToCorrectQuery["claim"]>;

function namedBy({ arguments: named }: Claim): NamedPlace[] {
  return named.flatMap(({ start, end, surface, entity }) =>
    entity === null ? [] : [{ start, end, surface, kind: entity.kind, entity }],
  );
}

/** A claim of the graph, to be put right: whom it names is chosen among the names of its article. */
export function CorrectClaim({ id, isBusy, onSave, onCancel }: Props) {
  const text = useText();
  const { data, error, refetch } = useQuery({
    queryKey: ["claim-to-correct", id],
    queryFn: () => ask(ClaimToCorrectDocument, { id }),
  });
  if (error) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={4} />;
  const form = data.claim && readForm(data.claim);
  if (!data.claim || !form) return <p className="quiet">{text("claim.noForm")}</p>;
  const { claim } = data;
  return (
    <ClaimEditor
      quote={claim.quote}
      lang={claim.article.lang}
      articleId={claim.article.id}
      candidates={candidatesFor(claim, namesOfArticle(claim.article), namedBy(claim))}
      form={form}
      read={form}
      saveLabel={text("curate.save")}
      isBusy={isBusy}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
}
