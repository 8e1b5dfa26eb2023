import { cutSegments, type Layer } from "./segments.js";

/** An article's text with stretches marked: quotes, names by kind, and what was left out. Always text, never markup. */
export function MarkedText({ text, lang, layers }: { text: string; lang: string; layers: readonly Layer[] }) {
  return (
    <div className="marked-text" lang={lang === "und" ? undefined : lang}>
      {cutSegments(text, layers).map(({ start, text: piece, names }) =>
        names.length === 0 ? (
          piece
        ) : (
          <mark key={start} className={names.join(" ")}>
            {piece}
          </mark>
        ),
      )}
    </div>
  );
}
