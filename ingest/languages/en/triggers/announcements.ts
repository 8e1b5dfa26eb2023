import type { MeetingTrigger } from "../../language.js";
import { planned, telling } from "../../tell.js";
import { ADV, MEET, TALK, WILL } from "./words.js";

/** What is to come, and what was refused. */
export const announcements: MeetingTrigger[] = [
  ...planned("talks", "subject-object", `${WILL} ${ADV}${MEET}`),
  ...planned("talks", "together", `${WILL} ${ADV}(?:meet|hold (?:\\p{L}+ ){0,2}(?:talks|meetings?))`),
  ...planned("talks", "between", "(?:will|is to|are to) be (?:exchanged|signed|held) between"),
  ...planned(
    "talks",
    "with",
    `for (?:a |an )?${TALK} with(?=[^.;]{3,80} (?:scheduled|due|planned|set|on|next|tomorrow|later))`,
  ),
  ...planned("talks", "with", `ahead of (?:(?:his|her|their|a|the) )?(?:\\p{L}+ )?${TALK} with`),
  // "will hold talks with A and meet B"
  ...telling("talks", "subject-object", `(?:and|then|also) ${MEET}`).map(
    (trigger): MeetingTrigger => ({ ...trigger, status: "planned" }),
  ),
  ...telling(
    "talks",
    "subject-object",
    "(?:did not|would not|refused to|declined to) (?:meet(?: with)?|see|receive)",
  ).map((trigger): MeetingTrigger => ({ ...trigger, status: "denied" })),
];
