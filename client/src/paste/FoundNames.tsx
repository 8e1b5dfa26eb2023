import type { EntityKind, PreviewArticleMutation } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";

const KINDS: readonly EntityKind[] = ["Person", "Organization", "Place", "Agreement"];

/** Names found in the text, by kind; those the graph does not know yet are marked. */
export function FoundNames({ entities }: { entities: PreviewArticleMutation["previewArticle"]["entities"] }) {
  const text = useText();
  if (entities.length === 0) return <p className="quiet">{text("paste.entities.none")}</p>;
  return (
    <section>
      <h3>
        {text("paste.entities")} <span className="count">{entities.length}</span>
      </h3>
      {KINDS.map((kind) => {
        const ofKind = entities.filter((entity) => entity.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} className="found-kind">
            <h4>
              <KindIcon kind={kind} size={17} /> {text(`kinds.${kind}`)}
            </h4>
            <ul>
              {ofKind.map(({ id, name, isNew, titles }) => (
                <li key={id}>
                  {name}
                  {isNew && <span className="badge">{text("paste.new")}</span>}
                  {titles[0] && <span className="list-note">{titles[0]}</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
