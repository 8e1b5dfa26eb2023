import type { PartWords } from "../part-words.js";

const DIVISION = "(?:province|region|department|city|district|county|state|commune)";
const KIND =
  "(?:district|ward|commune|suburb|borough|town|city|village|hamlet|quarter|neighbou?rhood|province|department|port|" +
  "branch|unit|arm|agency|body|wing|section|faculty|school|laboratory|subsidiary|division|capital)";

/** Parts and wholes in English. */
export const parts: PartWords = {
  links: [
    "(?:of|in|at|within)(?: the)?",
    `(?:of|in)(?: the)? (?:\\p{L}+ )?${DIVISION}(?: of(?: the)?)?`,
    `(?:the )?${DIVISION} of`,
  ],
  belongs: [
    `(?:an?|the|one of the) (?:\\p{L}+ ){0,2}?${KIND}s? (?:of|in|under)(?: the)?`,
    "(?:which |that )?(?:belongs|belonging) to(?: the)?",
    "(?:which is |that is )?(?:a )?part of(?: the)?",
    "(?:which is |that is )?(?:attached|affiliated|subordinate) (?:to|with)(?: the)?",
    "(?:which (?:is|comes|works) )?under(?: the)?",
  ],
  inner: [
    "Departments?",
    "Directorates?",
    "Divisions?",
    "Bureau",
    "Office",
    "Facult(?:y|ies)",
    "School",
    "Institute",
    "Centre",
    "Center",
    "Committee",
    "Subcommittee",
    "Commission",
    "(?:Friendship|Parliamentarians') Group",
    "Laboratory",
  ],
  member: [
    "(?:who )?(?:sits|serves|works)(?: \\p{L}+)? (?:in|on|with|at|for)(?: the)?",
    "(?:who )?(?:belongs|belonging) to(?: the)?",
  ],
  from: ["(?:of|from)(?: the)?"],
  possessive: ["'s"],
  ownTown: [
    "(?:his|her|its|their|the|this)(?: own)? (?:town|city|commune|district|province|region|department)",
  ],
  bothTowns: ["(?:the|both) (?:two )?(?:towns|cities|communes|ports|districts|provinces|regions)"],
  linking: ["with", "to"],
  not: [
    "not(?: yet)?",
    "never",
    "nor",
    "(?:to|could|may|might|would|will|should) be",
    "propos\\p{L}+",
    "plan(?:s|ned)?",
    "hop(?:es?|ed|ing)",
    "possible",
    "future",
    "potential",
  ],
};
