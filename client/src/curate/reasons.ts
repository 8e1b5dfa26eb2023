import type { MessageId } from "../i18n/messages/en.js";
import type { Text } from "../i18n/text.js";

/** Reasons of the resolution, by the names it gives them. */
const REASONS: Record<string, MessageId> = {
  "same name": "reason.sameName",
  "the name is distinctive": "reason.distinctive",
  "acronym of the name": "reason.acronym",
  "same country": "reason.sameCountry",
  "other country": "reason.otherCountry",
  "same letters, marks missing in one": "reason.marksMissing",
  "same parts in another order": "reason.otherOrder",
  "a shorter form of the name": "reason.shorter",
  "last name only": "reason.lastOnly",
  "same letters, other marks": "reason.marksDiffer",
  "same office": "reason.sameOffice",
  "same form": "reason.sameForm",
  "other form": "reason.otherForm",
  "same parties": "reason.sameParties",
  "other parties": "reason.otherParties",
  "dates fit": "reason.datesFit",
  "other date": "reason.otherDate",
  "a person decided": "reason.decided",
  "listed under this name": "reason.listed",
  "its name says which body it is": "reason.composed",
};

/** A reason in the reader's language; one that is not known yet is shown as it is. */
export function reasonWord(text: Text, name: string): string {
  const id = REASONS[name];
  return id ? text(id) : name;
}
