import type { ArgumentRole } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { isMessageId, type Text } from "../i18n/text.js";

/** What a judgement is to make of something, as the server stores it. */
interface Said {
  name?: string;
  kind?: string;
  form?: string;
  date?: string | null;
  fact?: Record<string, string>;
  namings?: { as: ArgumentRole | string; side?: number; anchor: { surface: string } }[];
}

/** What is to stand instead, in words; null where the judgement says nothing of the kind. */
export function saidOf(text: Text, locale: string, says: string | null): string | null {
  if (says === null) return null;
  const { name, kind, form, date, fact, namings = [] } = JSON.parse(says) as Said;
  const word = (list: string, value: string) => {
    const id = `${list}.${value.toUpperCase().replaceAll("-", "_")}`;
    return isMessageId(id) ? text(id) : value;
  };
  const kindWord = (value: string) =>
    isMessageId(`kind.${value}`) ? text(`kind.${value}` as "kind.Person") : value;
  const words = [
    kind && kindWord(kind),
    form && word("form", form),
    name,
    ...(fact
      ? [
          fact.act && word("act", fact.act),
          fact.status &&
            (fact.kind === "Agreement" ? word("agreement", fact.status) : word("status", fact.status)),
          fact.form && word("form", fact.form),
          fact.title,
        ]
      : []),
    date === undefined ? undefined : formatDate(date, locale, text),
    namings
      .map(({ anchor, side }) => (side === undefined ? anchor.surface : `${side + 1}: ${anchor.surface}`))
      .join(", "),
  ];
  return words.filter(Boolean).join(" · ") || null;
}
