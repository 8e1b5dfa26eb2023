import { shortId } from "../state/link-codec.js";
import { cutSegments, type Layer } from "./segments.js";

interface Props {
  text: string;
  lang: string;
  layers: readonly Layer[];
  /** What happens when a name is pressed; without it names are no links. */
  onOpen?: (id: string) => void;
}

/** An article's text with stretches marked: quotes, names by kind, and what was left out. Always text, never markup. */
export function MarkedText({ text, lang, layers, onOpen }: Props) {
  return (
    <div className="marked-text" lang={lang === "und" ? undefined : lang}>
      {cutSegments(text, layers).map(({ start, text: piece, names, id }) => {
        if (names.length === 0) return piece;
        const mark = (
          <mark key={start} className={names.join(" ")}>
            {piece}
          </mark>
        );
        if (id === undefined || !onOpen) return mark;
        return (
          <a
            key={start}
            href={`/#/full?at=${shortId(id)}&sel=${shortId(id)}`}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              onOpen(id);
            }}
          >
            {mark}
          </a>
        );
      })}
    </div>
  );
}
