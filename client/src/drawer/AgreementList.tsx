import { useLingui } from "@lingui/react";
import type { AgreementPartsFragment } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { Linked } from "./Linked.jsx";

/** Agreements with their form, state and date. */
export function AgreementList({ agreements }: { agreements: readonly AgreementPartsFragment[] }) {
  const text = useText();
  const { i18n } = useLingui();
  return (
    <ul className="plain-list">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <KindIcon kind="Agreement" size={18} />
          <span>
            <Linked id={agreement.id}>{agreement.name}</Linked>
            <span className="list-note">
              {[
                wordFor(text, "form", agreement.form),
                agreement.status && wordFor(text, "agreement", agreement.status),
                agreement.date && formatDate(agreement.date, i18n.locale, text),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
