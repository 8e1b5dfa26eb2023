import type { Entity } from "#model/entity";
import { foldForSearch } from "../folding.js";
import { dated, distinct, known, type NodeRow } from "./rows.js";
import type { WorldIndex } from "./world-index.js";

/** Between the folded names of `search`: no letter, so that no query runs from one name into the next. */
const APART = " · ";

/** The things of the world, each with the numbers that lists show beside its name. */
export function entityNodes(index: WorldIndex): NodeRow[] {
  const { articles, claims } = namedBy(index);
  const meetings = heldMeetings(index);
  return index.world.entities.map((entity) => ({
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
      articleCount: articles.get(entity.id)?.size ?? 0,
      claimCount: claims.get(entity.id)?.size ?? 0,
      meetingCount: meetings.get(entity.id)?.size ?? 0,
    }),
  }));
}

function searchText({ name, names }: Entity): string {
  const folded = foldForSearch(name);
  const others = distinct(names.map(({ text }) => foldForSearch(text))).filter((text) => text !== folded);
  return [folded, ...others].join(APART);
}

type Gathered = Map<string, Set<string>>;

function add(to: Gathered, key: string, value: string): void {
  const values = to.get(key);
  if (values) values.add(value);
  else to.set(key, new Set([value]));
}

function namedBy(index: WorldIndex): { articles: Gathered; claims: Gathered } {
  const articles: Gathered = new Map();
  const claims: Gathered = new Map();
  for (const { article, entities, claims: stated } of index.extractions) {
    for (const { key } of entities) add(articles, index.identity(article.id, key), article.id);
    for (const claim of stated)
      for (const { entity } of claim.arguments)
        if (entity !== null) add(claims, index.identity(article.id, entity), claim.id);
  }
  return { articles, claims };
}

function heldMeetings({ world }: WorldIndex): Gathered {
  const meetings: Gathered = new Map();
  for (const { id, status, participants, placeIds } of world.meetings)
    if (status === "held")
      for (const entityId of [...participants.map((participant) => participant.entityId), ...placeIds])
        add(meetings, entityId, id);
  return meetings;
}
