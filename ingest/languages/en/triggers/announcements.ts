import type { MeetingTrigger } from "../../language.js";
import { planned, telling } from "../../tell.js";
import { ADV, FEW, MEET, TALK, WILL, WORDS } from "./words.js";

/** What is to come, and what was refused. */
export const announcements: MeetingTrigger[] = [
  ...planned("talks", "subject-object", `${WILL} ${ADV}${MEET}`),
  ...planned("talks", "together", `${WILL} ${ADV}(?:meet|hold (?:\\p{L}+ ){0,2}(?:talks|meetings?))`),
  ...planned(
    "talks",
    "together",
    `${WILL} (?:\\p{L}+ )?(?:co-?|jointly )?(?:chair|inaugurate|open|launch|sign)`,
  ),
  ...planned("talks", "between", "(?:will|is to|are to) be (?:exchanged|signed|held) between"),
  ...planned(
    "talks",
    "with",
    `for (?:a |an )?${TALK} with(?=[^.;]{3,80} (?:scheduled|due|planned|set|on|next|tomorrow|later))`,
  ),
  ...planned("talks", "with", `ahead of (?:(?:his|her|their|a|the) )?(?:\\p{L}+ )?${TALK} with`),
  ...planned(
    "talks",
    "subject-object",
    `(?:flies|heads|travels|goes|sets off|sails|jets|is (?:flying|heading|travell?ing|going|coming|on (?:his|her) way))${WORDS} for (?:[\\p{L}-]+ ){0,3}?${TALK}${FEW} with`,
    `(?:flies|heads|travels|goes|is (?:flying|heading|travell?ing|going|coming))${WORDS} to (?:meet|see|confer with)`,
    "meets(?=[^.;:]{3,80} (?:tomorrow|the next (?:day|morning)|the following|next (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday)|later (?:this|in the) week))",
  ),
  ...planned("talks", "next", "(?:will be|comes) the turn of", "then it is the turn of"),
  // "will hold talks with A and meet B"
  ...telling("talks", "subject-object", `(?:and|then|also) ${MEET}`).map(
    (trigger): MeetingTrigger => ({ ...trigger, status: "planned" }),
  ),
  ...telling(
    "talks",
    "subject-object",
    "(?:did not|would not|refused to|declined to) (?:meet(?: with)?|see|receive)",
  ).map((trigger): MeetingTrigger => ({ ...trigger, status: "denied" })),
  ...telling("talks", "subject-object", "(?:was|were) to have had(?: \\p{L}+){0,3}? with").map(
    (trigger): MeetingTrigger => ({ ...trigger, status: "cancelled" }),
  ),
];
