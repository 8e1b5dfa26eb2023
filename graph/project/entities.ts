import type { Entity } from "#model/entity";
import { foldForSearch } from "../folding.js";
import { dated, distinct, known, type NodeRow } from "./rows.js";

/** Between the folded names of `search`: no letter, so that nothing that is typed runs over two names. */
const APART = " · ";

/** The things of the world. Their counts are set by `project`. */
export function entityNodes(entities: readonly Entity[]): NodeRow[] {
  return entities.map((entity) => ({
    label: "Entity",
    id: entity.id,
    properties: known({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      nameTexts: entity.names.map(({ text }) => text),
      nameLangs: entity.names.map(({ lang }) => lang),
      search: searchText(entity),
      country: entity.country,
      basis: entity.basis,
      isoCode: entity.place?.isoCode,
      latitude: entity.place?.latitude,
      longitude: entity.place?.longitude,
      form: entity.agreement?.form,
      status: entity.agreement?.status,
      ...dated(entity.agreement?.date ?? null),
    }),
  }));
}

function searchText({ name, names }: Entity): string {
  const folded = foldForSearch(name);
  const others = distinct(names.map(({ text }) => foldForSearch(text))).filter((text) => text !== folded);
  return [folded, ...others].join(APART);
}
