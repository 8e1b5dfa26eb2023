import type { MeetingTrigger } from "../../language.js";
import { apart, held, toPronoun } from "../../tell.js";

/** What a host does with a visitor who is there. */
const SHOWS =
  "(?:showed|shows|briefed|presented|explained|introduced|guided|greeted|welcomed|received|hosted|awaited|gave (?:him|her|them|the|a)|led|took|walked|told (?:him|her|them)|was waiting|were waiting|stood waiting)";

/** Whom one finds at a place that one visits: "the college, where the rector, B, showed …". */
export const venues: MeetingTrigger[] = [
  ...apart(held("visit", "with", `where(?= [^.;:]{3,110} ${SHOWS})`)),
  ...toPronoun(
    held(
      "visit",
      "subject-object",
      "(?:gave|offered) (?:him|her|them|the (?:guests?|visitors?|delegation|group)) (?:an? (?:\\p{L}+ )?(?:tour|briefing|demonstration|welcome|lunch|dinner)|the (?:tour|keys))",
      "(?:showed|took|guided|walked|led) (?:him|her|them) (?:around|round|through|over|the|along|to)",
    ),
  ),
];
