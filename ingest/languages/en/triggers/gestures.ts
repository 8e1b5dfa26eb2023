import type { MeetingTrigger } from "../../language.js";
import { apart, held, telling, toPronoun } from "../../tell.js";
import { AWARD, FEW, MEET, WORDS } from "./words.js";

/** Between a participle and "by": where and when, commas and capitals among them. */
const AT = "(?: (?!by )[\\p{L}\\p{N}.,’'-]+){0,12}?";

/** What people do with each other's hands, at tables, gates and ribbons. */
export const gestures: MeetingTrigger[] = [
  ...held(
    "reception",
    "subject-object",
    `(?:was|were|been|being) (?:\\p{L}+ )?(?:met|welcomed|received|greeted|seen off|shown (?:round|around))${AT} by`,
    `(?:accepted|took|collected)(?: [\\p{L}\\p{N}’'-]+){0,6}? ${AWARD}${FEW} (?:from|at the hands of)`,
    `(?:gave|served|offered|poured) (?:\\p{L}+ ){0,2}(?:tea|coffee|lunch|dinner|drinks|breakfast)${FEW} (?:to|for)`,
    `(?:received|welcomed|greeted)(?= (?:the )?(?:General|Admiral|Colonel|Captain)?[^.;:]{3,80} with (?:\\p{L}+ )?honou?rs)`,
  ),
  ...held(
    "talks",
    "subject-object",
    "(?:chats|jokes|poses|shakes hands|shares (?:a|an) \\p{L}+)(?: \\p{L}+){0,2} with",
  ),
  ...apart(
    held(
      "talks",
      "subject-object",
      "(?:receives|accepts)(?: [\\p{L}-]+){1,5} from",
      "(?:handed|gave|lent|served|poured|introduced)(?= (?:him|them) )",
    ),
  ),
  ...held("talks", "subject-object", "shook(?=[^.;:]{3,80}['’]s? hands?)"),
  ...held("talks", "subject-object", `spent (?:\\p{L}+ ){0,3}(?:days|weeks|weekend|months)${FEW} with`),
  // "Waiting on the tarmac to greet A was B"
  ...telling(
    "welcome",
    "with",
    `(?:waiting|standing|lined up|there(?! (?:he|she|they|the|it|we|will|would))|present)${FEW} to (?:greet|welcome|receive|meet|see off)(?=[^.;:]{3,120} (?:was|were) )`,
  ),
  ...apart(
    telling("welcome", "with", "[jJ]oining(?= [^.;:]{3,160} (?:was|were) (?:the |Mr|Ms|Mrs|\\p{Lu}))"),
  ),
  // "where B was waiting for her"
  ...toPronoun(
    held(
      "welcome",
      "subject-object",
      "(?:was|were|stood|waited) (?:already )?(?:waiting )?for (?:him|her|them)",
    ),
  ),
  ...held(
    "ceremony",
    "among",
    `(?:co-chaired|jointly chaired|inaugurated|opened|unveiled|launched|cut|laid)${AT} by`,
  ),
  ...held("talks", "among", "(?:side|delegation|team) (?:was|were) (?:led|headed|chaired) by"),
  ...held(
    "talks",
    "joint",
    `(?:went (?:through|over)|compared notes|traded (?:views|jokes)|clinked glasses|raised (?:a glass|glasses|their glasses)|cut (?:the|a) (?:\\p{L}+ )?(?:ribbon|cake))`,
  ),
  ...apart(
    held(
      "ceremony",
      "subject-object",
      `(?:cut (?:the|a) ribbon|toured|visited|inaugurated|opened|unveiled|planted)${WORDS} (?:together )?with`,
    ),
  ),
  {
    pattern:
      "(?:had |has |later |then |also |briefly )?(?:spoke|spoken|talked|dined|lunched|met|conferred|had (?:\\p{L}+ ){0,2}(?:talks|lunch|dinner|tea|coffee))",
    shape: "framed",
    opener: "with whom",
    act: "talks",
    status: "held",
  },
  // What did not come about
  ...telling(
    "talks",
    "subject-object",
    `too (?:\\p{L}+ ){1,3}?to (?:\\p{L}+ )?${MEET}`,
    "(?:a|any|the) (?:meeting|conversation|dinner|lunch) with(?=[^.;:]{3,90} (?:that )?(?:he|she|they) (?:had )?(?:dreamed|dreamt|hoped))",
    "(?:kept|prevented|stopped|barred)(?=[^.;:]{3,90} from (?:a |the |any )?(?:\\p{L}+ )?(?:meeting|talks|receiving|seeing|lunch|dinner))",
  ).map((trigger): MeetingTrigger => ({ ...trigger, status: "denied" })),
  ...telling(
    "talks",
    "subject-object",
    `(?:was|were) (?:due |supposed |scheduled )?to ${MEET}(?=[^.;:]{3,120} but )`,
    "(?:was|were) (?:due |supposed |scheduled )?to have (?:met|seen|received|hosted|held talks with|been received by)",
  ).map((trigger): MeetingTrigger => ({ ...trigger, status: "cancelled" })),
];
