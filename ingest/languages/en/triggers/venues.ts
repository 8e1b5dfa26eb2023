import type { MeetingTrigger } from "../../language.js";
import { apart, held, planned, toPronoun } from "../../tell.js";

/** What a host does with a visitor who is there. */
const SHOWS =
  "(?:showed|shows|briefed|presented|explained|introduced|guided|greeted|welcomed|received|hosted|awaited|gave (?:him|her|them|the|a)|led|took|walked|told (?:him|her|them)|was waiting|were waiting|stood waiting|(?:congratulated|thanked|asked|handed|reminded|assured|embraced|joined) (?:him|her|them))";

/** Whom one finds at a place that one visits: "the college, where the rector, B, showed …". */
export const venues: MeetingTrigger[] = [
  ...apart(held("visit", "with", `(?:where|whose)(?= [^.;:]{3,110} ${SHOWS})`)),
  ...apart(
    planned(
      "visit",
      "with",
      "where(?= [^.;:]{3,110} (?:(?:is|are) (?:expecting|waiting for|awaiting|due to|to (?:receive|welcome|meet|host))|will (?:\\p{L}+ )?(?:receive|welcome|meet|host|see)))",
    ),
  ),
  ...toPronoun(
    held(
      "visit",
      "subject-object",
      "(?:gave|offered) (?:him|her|them|the (?:guests?|visitors?|delegation|group)) (?:an? (?:\\p{L}+ )?(?:tour|briefing|demonstration|welcome|lunch|dinner)|the (?:tour|keys))",
      "(?:showed|took|guided|walked|led) (?:him|her|them) (?:around|round|through|over|the|along|to)",
    ),
  ),
];
