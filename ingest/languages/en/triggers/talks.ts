import type { MeetingTrigger } from "../../language.js";
import { apart, held, telling } from "../../tell.js";
import { DO, FEW, HOLD, MEET, NOBODY, TALK, WITH, WORDS } from "./words.js";

/** How people meet and talk. */
export const talks: MeetingTrigger[] = [
  ...held(
    "talks",
    "subject-object",
    "met(?: with)?",
    "(?:sat|stood|came|was|were|is)(?: \\p{L}+){0,3},? face to face with",
    "face to face with",
    `(?:shook hands|shared (?:a|the|\\p{L}+) (?:meal|table|coffee|stage|platform)|had (?:\\p{L}+ ){0,3}(?:lunch|dinner|breakfast|tea|coffee|word|hour|minutes|chat)|spent (?:\\p{L}+ ){0,3}(?:hours?|minutes|day|evening|morning|afternoon)) with`,
    `${HOLD}(?: [\\p{L}\\p{N}’'-]+){0,5}? ${TALK}${WORDS} with`,
    // "the telephone conversation that Bui Thanh Son had today [July 23] with Jean-Yves Le Drian"
    `compared notes${FEW} with`,
    "joint (?:press|news) conference(?: [\\p{L}’'-]+){0,3}? with",
    "had (?:today |yesterday )?(?:\\[[^\\]]{3,16}\\] )?with",
    `(?:worked|sat down|lunched|dined|breakfasted|spoke|talked|chatted|conferred|consulted|huddled|exchanged (?:\\p{L}+ ){0,3}?(?:views|ideas|opinions))${FEW} with`,
    `(?:came|went|flew|travell?ed|drove|returned|sailed|rode|crossed|climbed|journeyed|hurried|rushed)${WORDS} to ${MEET}`,
    `(?:came|went|flew in|stopped by|dropped by) to (?:see|meet(?: with)?|greet|visit|bid (?:farewell|goodbye) to|say (?:goodbye|farewell) to|take leave of)`,
    // "told Ambassador B at a meeting in Hanoi", not "at a meeting with students"
    `told(?=[^.;:]{5,140} (?:at|during|in) (?:a|an|the|their) (?:\\p{L}+ )?(?:talks|meeting|reception|conversation|session|audience|lunch|dinner)(?! (?:with|of|between|for)))`,
    "told (?:the )?(?:visiting|outgoing|newly[- ]appointed)",
  ),
  ...apart(
    held(
      "talks",
      "subject-object",
      `(?:discussed|reviewed)${WORDS} with`,
      `(?:accompanied|escorted|guided|joined)${NOBODY}`,
      `(?:accompanied|escorted|guided|flanked|joined|shown (?:round|around))${FEW} by`,
      `showed(?=[^.;:]{5,100} (?:round|around|the))`,
      `(?:sat|stood|walked|strolled|appeared|posed) (?:\\p{L}+ ){0,3}?(?:with|beside|alongside|next to|opposite|across from)`,
      `${DO}${WORDS} ${WITH}`,
    ),
  ),
  ...telling("talks", "subject-object", "meets(?: with)?", `holds(?: \\p{L}+){0,3} ${TALK}${FEW} with`),
  ...telling(
    "talks",
    "with",
    `${TALK}${FEW},? with`,
    "reception for",
    `${TALK}, (?:led|headed|conducted)(?: on (?:the|its) \\p{L}+ side)? by`,
  ),
  // "With A and B, the envoy went over the preparations"
  ...apart([
    ...held(
      "talks",
      "with",
      `with(?=[^.;:]{4,120}, (?:the (?:${TALK}|talk|agenda|subject)|[^,.;:]{2,60} (?:discussed|went over|talked|spoke|touched|reviewed|exchanged|raised|agreed)))`,
    ),
    ...held(
      "talks",
      "subject-object",
      "(?:saw|sees)(?= (?:(?:the|M\\.|Mr|Mrs|Ms|President|Prime|Premier|Foreign|Minister|Ambassador|Mayor|General|Dr) ?)?\\p{Lu})",
    ),
  ]),
  ...held(
    "talks",
    "with",
    `(?:[aA]fter|[fF]ollowing) (?:his|her|their|a|an|the) (?:\\p{L}+ ){0,2}?${TALK}${FEW} with`,
    "(?:during|at|in) (?:a|an|the|his|her|their) (?:\\p{L}+ ){0,2}(?:talks|meeting|conversation|reception|audience) (?:with|for)",
    `over (?:\\p{L}+ )?(?:lunch|dinner|breakfast|tea|coffee|drinks) with`,
  ),
  ...telling("talks", "between", `(?:${TALK}|another|contacts)${WORDS} between`),
  ...held("talks", "between", "brought together", "face to face:"),
  ...held(
    "talks",
    "together",
    `(?:met|${HOLD}(?: \\p{L}+){0,3} (?:talks|meetings?|discussions|conversation|session|lunch|dinner|consultations?|dialogues?|negotiations)|co-chaired|jointly chaired|sat down(?: together)?|shook hands|dined together|lunched together)`,
  ),
  ...held(
    "talks",
    "together",
    "(?:did |do )?(?:talk|speak|talked|spoke) (?:to|with) (?:each other|one another)",
    "(?:hugged|embraced|greeted|saluted|kissed|congratulated|toasted|consulted|met|thanked) (?:each other|one another)",
    "(?:huddled|compared \\p{L}+)",
    "(?:gathered|were reunited|got together|came together)(?= (?:at|in|on|around|for) )",
  ),
  ...held("talks", "joint", "(?:had |have |has )?(?:talked|conferred|chatted) (?:about|over|for)"),
  // "Meeting in Paris on Friday, A and B agreed"
  ...held("talks", "among", "Meeting (?:in|at|on)(?: [\\p{L}\\p{N}’'-]+){1,8}?,"),
  ...held(
    "ceremony",
    "among",
    "joint (?:press|news) conference(?: [\\p{L}\\p{N}]+){0,6}?,",
    "(?:press|news) conference (?:that )?they (?:gave|held) together(?: [\\p{L}\\p{N}]+){0,6}?,",
    "(?:[tT]aking part|[pP]articipating|[iI]n attendance)(?: \\p{L}+){0,4}? were",
  ),
  ...held(
    "ceremony",
    "joint",
    `(?:planted (?:a|\\p{L}+ )tree|discussed|conversed|conferred|dined|lunched|(?:gave|held|addressed) (?:\\p{L}+ ){0,3}(?:press conference|news conference|press)|exchanged(?: \\p{L}+){0,3} (?:views|documents|gifts|letters|notes|copies|toasts|signatures|ratifications))`,
    DO,
  ),
  ...held(
    "ceremony",
    "among",
    "in the presence of",
    "(?:witnessed|attended|co-chaired|jointly chaired|chaired|inaugurated|opened|unveiled) (?:\\p{L}+ )?by",
    `(?:sides|delegations|teams) (?:were |was )?(?:led|headed) by`,
  ),
];
