import type { Relation, World } from "#model/entity";
import { RELATIONS } from "#model/vocabulary";
import { byText, dated, distinct, type EdgeRow, known } from "./rows.js";

/** Parties of agreements, and the meetings at which they were concluded. */
export function agreementEdges({ parties, concludedAt }: Pick<World, "parties" | "concludedAt">): EdgeRow[] {
  return [
    ...parties.map(
      ({ agreementId, entityId, claimIds }): EdgeRow => ({
        type: "PARTY_TO",
        from: entityId,
        to: agreementId,
        properties: { claimIds: distinct(claimIds) },
      }),
    ),
    ...concludedAt.map(
      ({ agreementId, meetingId, claimIds }): EdgeRow => ({
        type: "CONCLUDED_AT",
        from: agreementId,
        to: meetingId,
        properties: { claimIds: distinct(claimIds) },
      }),
    ),
  ];
}

/** Relations that texts state between two entities. A symmetric one runs from the smaller id to the larger. */
export function relationEdges(relations: readonly Relation[]): EdgeRow[] {
  return relations.map((relation): EdgeRow => {
    const ends = [relation.from, relation.to];
    const [from, to] = RELATIONS[relation.type].symmetric ? ends.sort(byText) : ends;
    return {
      type: relation.type,
      from: from!,
      to: to!,
      properties: known({ ...dated(relation.date), claimIds: distinct(relation.claimIds) }),
    };
  });
}
