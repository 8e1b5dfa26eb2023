import type { Pattern } from "./pattern.js";

/** How a text says that a place or body is part of a larger one, and who belongs to a body. */
export interface PartWords {
  /**
   * What may stand between part and whole and says little by itself: "of", "in the province of", ", tỉnh". A gazetteer
   * must know the two places so, or the part must be an inner body.
   */
  links: Pattern[];
  /** What says it outright: "a district of", "thuộc", "rattaché à". */
  belongs: Pattern[];
  /** What begins or ends the name of a body inside another: "Directorate", "Vụ", "groupe d'amitié". */
  inner: Pattern[];
  /** Between a person and a body, and no title: "who sits in the", "qui siège au". */
  member: Pattern[];
  /** Between the name of a person and the body that he or she comes from: "of the", "thuộc". */
  from: Pattern[];
  /** Between a whole and its part: "'s". */
  possessive?: Pattern[];
  /** "its town", "sa commune", "kota ini": the town that the sentences before speak of. */
  ownTown: Pattern[];
  /** "the two cities", "hai thành phố": towns of the sentences before. */
  bothTowns: Pattern[];
  /** Small words between the towns of a list, besides "and": "to", "à". */
  linking: Pattern[];
  /** What right before the words of a bond says that it is not, or not yet: "not", "chưa", "projet de". */
  not: Pattern[];
}
