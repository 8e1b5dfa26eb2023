import type { MeetingTrigger } from "../../language.js";
import { held, telling } from "../../tell.js";
import { FEW, HIM, LONG, MEAL, NOBODY, WORDS } from "./words.js";

/** How one receives, hosts and welcomes. */
export const receptions: MeetingTrigger[] = [
  // "Larcher was also received by Nguyen Phu Trong and by Nguyen Xuan Phuc"
  ...held(
    "reception",
    "subject-object",
    "(?:was|were|been|being|got) (?:\\p{L}+ )?(?:received|greeted|hosted|welcomed|summoned|met|decorated|entertained)(?: (?!by )[\\p{L}\\p{N}.-]+){0,4} by",
    "(?:was|were) received(?: today| yesterday)?(?: \\[[^\\]]{3,16}\\])? by",
    "(?:was|were|has been|have been|as) (?:an? |the )?(?:\\p{L}+ )?guests?(?: [\\p{L}]+){0,3}? of",
    `received${NOBODY}`,
    "(?:invited|ushered|welcomed|asked)(?=[^.;:]{3,120} (?:into|to) (?:his|her|their) (?:home|house|office|table|residence|kitchen))",
    "(?:granted|gave)(?=[^.;:]{3,120} an audience)",
    "granted (?:an |private |separate )?audiences? to",
    `(?:was|were|been) (?:granted|given|accorded) (?:an? )?(?:\\p{L}+ ){0,2}(?:audience|reception|welcome|dinner|lunch|banquet)${FEW} by`,
    "(?:was|were)(?= (?:his|her) (?:host|guest))",
    `(?:gave|hosted|offered|threw|held|organi[sz]ed|chaired|presided over)(?: \\p{L}+){0,3} ${MEAL}${LONG} (?:for|in honou?r of|to welcome|to honou?r)`,
  ),
  ...telling(
    "reception",
    "with",
    `(?:receiving|hosting|meeting|welcoming|entertaining|greeting)(?: with)?`,
    `${MEAL}(?: \\p{L}+){0,2} (?:for|in honou?r of)`,
    "received (?:\\p{L}+ ){0,4}by",
    // "A dinner hosted by A for B"
    `${MEAL}${FEW} (?:hosted|given|offered|held|thrown) by(?=[^.;:]{3,120} (?:for|in honou?r of) )`,
    // "Audiences: A; B", "Also received: A; B"
    "(?:audiences?(?: granted| given)?|(?:also )?received) ?[:—–]",
    // "His host, Prime Minister B, showed him the town", "Her guest was A"
    "(?:his|her|the (?:mayor|minister|ambassador|senator|president|chairman)['’]s) (?:hosts?|guests?|visitors?)(?:,| was| were| is)",
  ),
  ...held("reception", "among", "(?:was|were) hosted by"),
  // "Mayor A was Prime Minister B's guest"
  {
    pattern: "(?:guests?|visitors?)(?: of honou?r)?",
    shape: "framed",
    opener: "(?:was|were|became|been)",
    act: "reception",
    status: "held",
  },
  ...telling("reception", "subject-object", `(?:receives|welcomes|greets|hosts|entertains)${NOBODY}`),
  ...held("welcome", "subject-object", `(?:welcomed|greeted|hosted|entertained|saw off)${NOBODY}`),
  ...held("welcome", "subject-object", `(?:was|were) seen off${WORDS} by`),
  ...telling(
    "welcome",
    "with",
    // "Greeting him at the airport were A and B", "Among those who welcomed him were A and B"
    `seeing ${HIM} off${WORDS} (?:were|was)`,
    `(?:greeting|welcoming|receiving|seeing off|(?:on hand|waiting|present|there) to (?:greet|welcome|receive|see off)) ${HIM}${WORDS} (?:were|was)`,
    `who (?:welcomed|greeted|received|met|saw off) ${HIM}${WORDS} (?:were|was|included)`,
    // "Opposite him sat B"
    `(?:opposite|across from|facing|beside|next to) (?:him|her|them)${WORDS} (?:sat|stood|was|were)`,
    `(?:sat|stood|was|were) (?:\\p{L}+ )?(?:opposite|across from|facing|beside|next to) (?:him|her|them)`,
  ),
];
