import { useLingui } from "@lingui/react";
import { NativeSelect } from "@mantine/core";
import { LANGUAGES } from "#model/vocabulary";
import { languageName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";

interface Props {
  /** The language that the text was read in. */
  lang: string;
  /** The one that was told of it; empty where it was found out. */
  told: string;
  onChange: (lang: string) => void;
}

/** In which language the text was read, and another where that is wrong. */
export function LanguageField({ lang, told, onChange }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const nameOf = (code: string) => languageName(code, i18n.locale) ?? text("lang.und");
  const choices = LANGUAGES.map((code) => ({ value: code as string, label: nameOf(code) }));
  const found = text("paste.language.found", { language: nameOf(lang) });
  const others =
    choices.some(({ value }) => value === told) || told === "" ? [] : [{ value: told, label: nameOf(told) }];
  return (
    <div className="language-field">
      <span aria-hidden="true">{text("paste.language")}</span>
      <NativeSelect
        size="xs"
        aria-label={text("paste.language")}
        value={told}
        data={[
          { value: "", label: told === "" ? found : text("paste.language.find") },
          ...choices,
          ...others,
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
