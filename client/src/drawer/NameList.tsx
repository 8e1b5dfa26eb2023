import { useLingui } from "@lingui/react";
import { languageName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { Section } from "./Section.jsx";

/** All names that the articles give something, by language. */
export function NameList({ names }: { names: readonly { text: string; lang: string }[] }) {
  const text = useText();
  const { i18n } = useLingui();
  if (names.length === 0) return null;
  const byLanguage = new Map<string, Set<string>>();
  for (const name of names)
    byLanguage.set(name.lang, (byLanguage.get(name.lang) ?? new Set()).add(name.text));
  return (
    <Section title={text("card.names")}>
      <dl className="name-list">
        {[...byLanguage].map(([lang, texts]) => (
          <div key={lang}>
            <dt>{languageName(lang, i18n.locale) ?? text("lang.und")}</dt>
            <dd lang={lang}>{[...texts].join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
