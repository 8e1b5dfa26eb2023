import type { OfficeHolder } from "#ingest/gazetteer/gazetteer";
import { dateBounds, isEdtf } from "#model/date";
import type { LocalEntity } from "#model/mention";
import type { Knowledge } from "./knowledge.js";
import { isBare, personName, relateNames } from "./names.js";
import type { IdentityRecord } from "./record.js";

type Office = OfficeHolder["offices"][number];

function inOffice({ from, to }: Office, publishedAt: string | null): boolean {
  if (publishedAt === null || !isEdtf(publishedAt)) return true;
  const { start, end } = dateBounds(publishedAt);
  if (start === null || end === null) return true;
  const after = from === null || !isEdtf(from) || (dateBounds(from).start ?? "") <= end;
  // News of a handover, and of thanks after it, keeps the title for a while.
  const before =
    to === null || !isEdtf(to) || (dateBounds(to).end ?? "9999") >= `${Number(start.slice(0, 4)) - 1}`;
  return after && before;
}

/** Whether a title of the article is an office that the person held when it was published. */
function heldThen(
  holder: OfficeHolder,
  entity: LocalEntity,
  record: IdentityRecord,
  knowledge: Knowledge,
): boolean {
  const kinds = new Set(
    entity.roles.map((role) => knowledge.officeOf(role.title)).filter((kind) => kind !== null),
  );
  return holder.offices.some(
    (office) =>
      kinds.has(knowledge.officeOf(office.office) ?? office.office) &&
      inOffice(office, record.firstSeen.publishedAt),
  );
}

function bearsName(holder: OfficeHolder, record: IdentityRecord): boolean {
  const name = personName(record.name);
  return [holder.name, ...holder.aliases].some((alias) => {
    const relation = relateNames(name, personName(alias));
    return relation === "same" || relation === "marks-missing";
  });
}

/**
 * Id of the listed office-holder that the record can only mean, or null. A full name needs the country or an office
 * of that time in common; a bare one ("Macron") needs both.
 */
export function officeHolder(
  record: IdentityRecord,
  entity: LocalEntity,
  knowledge: Knowledge,
): string | null {
  if (record.kind !== "Person") return null;
  const bare = isBare(personName(record.name));
  const fitting = knowledge.officeHolders(record.name).filter((holder) => {
    const countries = [record.country, ...entity.roles.map((role) => role.country ?? null)].filter(
      (code) => code !== null,
    );
    if (countries.length > 0 && !countries.includes(holder.country)) return false;
    const held = heldThen(holder, entity, record, knowledge);
    return bare ? held && countries.length > 0 : (held || countries.length > 0) && bearsName(holder, record);
  });
  return fitting.length === 1 ? fitting[0]!.id : null;
}
