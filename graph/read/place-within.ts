/**
 * Whether something that a pattern binds to `part` lies within the place of an id given as a parameter: it is that
 * place, carries its country's code, or is stated to be part of it.
 */
export function heldWithin(meeting: string, placeId: string): string {
  return `EXISTS {
    MATCH (whole:Place {id: ${placeId}}), (${meeting})-[:HELD_AT]->(part:Entity)
    WHERE part = whole OR (toLower(whole.isoCode) = part.country)
       OR EXISTS { (part)-[:PART_OF|BASED_IN]->{1,4}(whole) }
  }`;
}
