import { Button } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { NameOfDocument } from "../api/generated/graphql.js";
import { lineOfName, type Preview } from "../curate/decisions.js";
import { reasonWord } from "../curate/reasons.js";
import { useText } from "../i18n/text.js";

interface Props {
  preview: Preview;
  onSame: (line: string, who: { id: string; name: string }) => void;
}

/** Names of the article that may be somebody whom the graph knows under another name. */
export function PossibleDuplicates({ preview, onSame }: Props) {
  const text = useText();
  const here = new Map(preview.entities.map((entity) => [entity.id, entity]));
  const pairs = preview.difference.duplicates.flatMap(({ left, right, reasons }) => {
    const [mine, other] = here.has(left) ? [left, right] : [right, left];
    const entity = here.get(mine);
    return entity ? [{ entity, other, reasons }] : [];
  });
  const known = useQueries({
    queries: pairs.map(({ other }) => ({
      queryKey: ["name", other],
      queryFn: () => ask(NameOfDocument, { id: other }),
      enabled: !here.has(other),
    })),
  });
  const nameOf = (other: string, index: number) => {
    const node = known[index]?.data?.node;
    return here.get(other)?.name ?? (node && "name" in node ? node.name : null);
  };
  if (!pairs.some(({ other }, index) => nameOf(other, index) !== null)) return null;
  return (
    <div className="duplicates">
      <h4>{text("difference.duplicates")}</h4>
      <ul>
        {pairs.map(({ entity, other, reasons }, index) => {
          const name = nameOf(other, index);
          if (name === null) return null;
          return (
            <li key={`${entity.id} ${other}`}>
              <span>{text("difference.duplicate", { name: entity.name, other: name })}</span>
              <span className="list-note">{reasons.map((one) => reasonWord(text, one.name)).join(", ")}</span>
              {!here.has(other) && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => onSame(lineOfName(entity), { id: other, name })}
                >
                  {text("difference.same")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
