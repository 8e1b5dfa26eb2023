import type { MeetingTrigger } from "../../language.js";
import { held, telling } from "../../tell.js";
import { AWARD, NOBODY, SIGN, WORDS } from "./words.js";

/** Decorations and signatures. */
export const ceremonies: MeetingTrigger[] = [
  ...held(
    "ceremony",
    "subject-object",
    `decorated${NOBODY}`,
    `(?:pinned|conferred|bestowed|presented|awarded|handed|gave)(?: [\\p{L}\\p{N}’'-]+){0,6}? ${AWARD}(?: [\\p{L}’'-]+){0,8}? (?:on|to|upon)`,
    `presented(?= (?:the |Mr |Mrs |Ms |Professor |Dr |Ambassador )?\\p{Lu}[^.;:]{3,60} with (?:the|a) (?:\\p{L}+ ){0,4}?${AWARD})`,
    `(?:was|were|been) (?:\\p{L}+ )?(?:awarded|presented with|decorated with|given|made)(?: [\\p{L}\\p{N}’'-]+){1,10}? by`,
    `received(?: [\\p{L}\\p{N}’'-]+){0,6}? ${AWARD}(?: [\\p{L}’'-]+){0,8}? (?:from|at the hands of)`,
    "from the hands of",
  ),
  ...held("signing", "subject-object", `${SIGN}${WORDS} with(?! (?:the|a|an) (?:view|aim|pen))`),
  ...telling("signing", "subject-object", "(?:signs|initials)(?: [\\p{L}’'-]+){0,8}? with"),
  ...telling(
    "signing",
    "between",
    "(?:signing|exchange|signature|initialling)(?: (?!by )[\\p{L}\\p{N}’'-]+){0,14}? between",
  ),
  ...held(
    "signing",
    "among",
    `(?:signed|initialled|inked)(?:,? [\\p{L}\\p{N}.’'-]+){0,12}?,? by`,
    "bears? the signatures of",
  ),
  ...held("signing", "together", SIGN),
];
