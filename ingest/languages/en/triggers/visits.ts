import type { MeetingTrigger } from "../../language.js";
import { held } from "../../tell.js";
import { FEW } from "./words.js";

/** How one calls on another. */
export const visits: MeetingTrigger[] = [
  ...held(
    "visit",
    "subject-object",
    // "called on the mayor", not "called on him to act"
    "called on(?![^.,;:]{3,80} to \\p{Ll})",
    "(?:called|knocked) at the (?:office|residence|home|house|door) of",
    "(?:went|came|drove|walked) to the (?:office|residence|home|house) of",
    `paid (?:a |an |\\p{L}+ ){0,3}(?:visits?|calls?)${FEW} (?:on|to)`,
    "paid (?:his|her|their) respects to",
    "made (?:a |an |\\p{L}+ ){0,3}(?:visits?|calls?) (?:on|to)(?= (?:the )?(?:President|Prime|Minister|Chairman|Mayor|General|Foreign|Deputy|Vice))",
    `(?:presents?|presented|handed|submitted|delivered)(?: over)? (?:his|her|the) (?:copies of (?:his|her) )?(?:credentials|letters? of credence)${FEW} to`,
    "visited(?=[^.;:,]{5,80} at (?:his|her) (?:home|house|residence|office))",
    "(?:was|were|is) (?:\\p{L}+ ){0,3}?in the office of",
    `(?:dine[ds]?|lunch(?:ed)?|breakfast(?:ed)?|stay(?:ed)?|slept|lived|lodged)${FEW} (?:at|in) the (?:table|home|house|flat|residence) of`,
    `(?:took leave of|(?:bade|bid) farewell to|said (?:goodbye|farewell) to)`,
  ),
  ...held(
    "reception",
    "subject-object",
    `(?:received|accepted|was handed|took) (?:the )?(?:credentials|letters? of credence) (?:of|from)`,
  ),
];
