import type { MeetingTrigger } from "../language.js";
import { apart, heading, held, labelled, phoned, planned, telling, toPronoun } from "../tell.js";

/** Up to two words between auxiliary and participle: "was warmly received". */
const ADV = "(?:\\p{L}+ ){0,2}?";
/** Words between a verb and its preposition: "in Hanoi on May 3", "that Mr. Son had". */
const WORDS = "(?: [\\p{L}\\p{N}.’'-]+){0,8}?";
const FEW = "(?: [\\p{L}\\p{N}.’'-]+){0,4}?";
const HIM = "(?:him|her|them|the \\p{L}+)";

/** What one receives, hosts or welcomes that is nobody. */
const NOBODY =
  "(?! (?:an? |the |his |her |their |its )?(?:\\p{L}+ ){0,2}?(?:letters?|messages?|news|report|proposal|decision|support|invitation|award|medal|honou?rs?|aid|loans?|grants?|funds|congratulations|condolences|initiative|agreement|results?|conference|summit|forum|event|exhibition|idea|call|offer|treatment|applause|attention|warning|order|letter)|(?: \\p{L}+)? by)";

/** Occasions at which people meet. */
const TALK =
  "(?:talks|meetings?|discussions?|conversations?|dialogues?|consultations?|negotiations|audiences?|encounters?|tête-à-tête|working (?:sessions?|lunch(?:eon)?|dinner|breakfast)|sessions?|lunch(?:eon)?s?|dinners?|breakfast|exchanges? of views|roundtable)";
const MEAL = "(?:dinner|banquet|lunch|luncheon|reception|breakfast|gala|party|welcome ceremony|ceremony)";
const HOLD =
  "(?:held|had|conducted|chaired|opened|began|started|completed|concluded|finished|resumed|attended|joined)";
const CALL = "(?:(?:tele)?phone (?:calls?|talks|conversations?|discussions?)|calls?|video calls?)";
const BY_PHONE = "(?:by|on the|over the|via) (?:tele)?phone";
const AWARD =
  "(?:medals?|orders?|insignia|Orders?|Medals?|Legion|Insignia|Cross|honou?rs?|award|decoration|Palms|title)";
const SIGN = "(?:signed|initialled|inked|put (?:their (?:signatures|names)|pen) to(?: paper)?)";
/** What two people do side by side. */
const DO =
  "(?:inaugurated|unveiled|opened|launched|cut the ribbon|planted|attended|watched|witnessed|visited|toured|walked|strolled|chaired|co-chaired|hosted|addressed|laid|reviewed|faced)";
const WITH = "(?:(?:together |along )?with|alongside|in the company of|side by side with)";

/** What one is to do: "will meet", "is due to be received by". */
const WILL =
  "(?:will|shall|would|(?:is|are|was|were) (?:\\p{L}+ )?(?:due|scheduled|expected|set|slated|likely|supposed)? ?to|(?:plans?|planned|planning|hopes?|hoping|wants?|intends?|scheduled|due|expected|set) to|to)";
const MEET =
  "(?:meet(?: with)?|see|receive|host|welcome|confer with|sit down with|hold (?:\\p{L}+ ){0,2}(?:talks|meetings?|discussions?) with|have (?:\\p{L}+ ){0,2}(?:talks|meetings?|discussions?) with|call on|pay (?:\\p{L}+ ){0,2}(?:visit|call) (?:on|to)|be (?:received|welcomed|greeted|hosted) by)";

const receptions: MeetingTrigger[] = [
  // "Larcher was also received by Nguyen Phu Trong and by Nguyen Xuan Phuc"
  ...held(
    "reception",
    "subject-object",
    "(?:was|were|been|being|got) (?:\\p{L}+ )?(?:received|greeted|hosted|welcomed|summoned|met|decorated|entertained)(?: (?!by )[\\p{L}\\p{N}.-]+){0,4} by",
    "(?:was|were) received(?: today| yesterday)?(?: \\[[^\\]]{3,16}\\])? by",
    "(?:was|were|has been|have been) (?:the )?guests? of",
    `received${NOBODY}`,
    "(?:granted|gave)(?=[^.;:]{3,120} an audience)",
    `(?:was|were|been) (?:granted|given|accorded) (?:an? )?(?:\\p{L}+ ){0,2}(?:audience|reception|welcome|dinner|lunch|banquet)${FEW} by`,
    "(?:was|were)(?= (?:his|her) (?:host|guest))",
    `(?:gave|hosted|offered|threw|held|organi[sz]ed|chaired|presided over)(?: \\p{L}+){0,3} ${MEAL}${WORDS} (?:for|in honou?r of|to welcome|to honou?r)`,
  ),
  ...telling(
    "reception",
    "with",
    `(?:receiving|hosting|meeting|welcoming|entertaining)(?: with)?`,
    `${MEAL}(?: \\p{L}+){0,2} (?:for|in honou?r of)`,
    "received (?:\\p{L}+ ){0,4}by",
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
    `(?:greeting|welcoming|receiving|seeing off|(?:on hand|waiting|present|there) to (?:greet|welcome|receive|see off)) ${HIM}${WORDS} (?:were|was)`,
    `who (?:welcomed|greeted|received|met|saw off) ${HIM}${WORDS} (?:were|was|included)`,
    // "Opposite him sat B"
    `(?:opposite|across from|facing|beside|next to) (?:him|her|them)${WORDS} (?:sat|stood|was|were)`,
    `(?:sat|stood|was|were) (?:\\p{L}+ )?(?:opposite|across from|facing|beside|next to) (?:him|her|them)`,
  ),
];

const talks: MeetingTrigger[] = [
  ...held(
    "talks",
    "subject-object",
    "met(?: with)?",
    "(?:sat|stood|came|was|were|is)(?: \\p{L}+){0,3},? face to face with",
    "face to face with",
    `(?:shook hands|shared (?:a|the|\\p{L}+) (?:meal|table|coffee|stage|platform)|had (?:\\p{L}+ ){0,3}(?:lunch|dinner|breakfast|tea|coffee|word|hour|minutes|chat)|spent (?:\\p{L}+ ){0,3}(?:hours?|minutes|day|evening|morning|afternoon)) with`,
    `${HOLD}(?: [\\p{L}\\p{N}’'-]+){0,5}? ${TALK}${WORDS} with`,
    // "the telephone conversation that Bui Thanh Son had today [July 23] with Jean-Yves Le Drian"
    "had (?:today |yesterday )?(?:\\[[^\\]]{3,16}\\] )?with",
    `(?:worked|sat down|lunched|dined|breakfasted|spoke|talked|chatted|conferred|consulted|huddled|exchanged (?:\\p{L}+ ){0,3}?(?:views|ideas|opinions))${FEW} with`,
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
    "(?:during|at|in) (?:a|an|the|his|her|their) (?:\\p{L}+ ){0,2}(?:talks|meeting|conversation|reception|audience) (?:with|for)",
    `over (?:\\p{L}+ )?(?:lunch|dinner|breakfast|tea|coffee|drinks) with`,
  ),
  ...telling("talks", "between", `(?:${TALK}|another|contacts)${WORDS} between`),
  ...held("talks", "between", "brought together", "face to face:"),
  ...held(
    "talks",
    "together",
    `(?:met|${HOLD}(?: \\p{L}+){0,3} (?:talks|meetings?|discussions|conversation|session|lunch|dinner)|co-chaired|jointly chaired|sat down(?: together)?|shook hands|dined together|lunched together)`,
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

const visits: MeetingTrigger[] = [
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
    `(?:presented|handed|submitted|delivered)(?: over)? (?:his|her|the) (?:copies of (?:his|her) )?(?:credentials|letters? of credence)${FEW} to`,
    "visited(?=[^.;:,]{5,80} at (?:his|her) (?:home|house|residence|office))",
    `(?:took leave of|(?:bade|bid) farewell to|said (?:goodbye|farewell) to)`,
  ),
  ...held(
    "reception",
    "subject-object",
    `(?:received|accepted|was handed|took) (?:the )?(?:credentials|letters? of credence) (?:of|from)`,
  ),
];

const ceremonies: MeetingTrigger[] = [
  ...held(
    "ceremony",
    "subject-object",
    `decorated${NOBODY}`,
    `(?:pinned|conferred|bestowed|presented|awarded|handed|gave)(?: [\\p{L}\\p{N}’'-]+){0,6}? ${AWARD}(?: [\\p{L}’'-]+){0,8}? (?:on|to|upon)`,
    `presented(?= (?:the |Mr |Mrs |Ms |Professor |Dr |Ambassador )?\\p{Lu}[^.;:]{3,60} with (?:the|a) (?:\\p{L}+ ){0,4}?${AWARD})`,
    `(?:was|were|been) (?:\\p{L}+ )?(?:awarded|presented with|decorated with|given|made)(?: [\\p{L}\\p{N}’'-]+){1,10}? by`,
    `received(?: [\\p{L}\\p{N}’'-]+){0,6}? ${AWARD}(?: [\\p{L}’'-]+){0,8}? (?:from|at the hands of)`,
  ),
  ...held("signing", "subject-object", `${SIGN}${WORDS} with(?! (?:the|a|an) (?:view|aim|pen))`),
  ...held(
    "signing",
    "among",
    `(?:signed|initialled|inked)(?:,? [\\p{L}\\p{N}.’'-]+){0,12}?,? by`,
    "bears? the signatures of",
  ),
  ...held("signing", "together", SIGN),
];

const calls: MeetingTrigger[] = phoned([
  ...held(
    "call",
    "subject-object",
    "(?:telephoned|phoned|rang)",
    `(?:spoke|talked) (?:\\p{L}+ ){0,2}?${BY_PHONE} (?:with|to)`,
    `(?:spoke|talked) (?:to|with)(?=[^.;:]{3,80} ${BY_PHONE})`,
    `${HOLD}(?: [\\p{L}’'-]+){0,3}? ${CALL}${WORDS} with`,
  ),
  ...telling("call", "with", `(?:tele)?${CALL}${FEW} with`, "call from"),
  ...telling("call", "between", `${CALL}${FEW} between`),
  ...held("call", "together", `(?:spoke|talked) ${BY_PHONE}`, `${HOLD}(?: [\\p{L}’'-]+){0,3}? ${CALL}`),
  ...held("call", "between", `(?:spoke|talked) ${BY_PHONE}`),
]);

const announcements: MeetingTrigger[] = [
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

/** What tells of a meeting without a word for it. */
const scenes: MeetingTrigger[] = [
  ...apart(
    held(
      "talks",
      "subject-object",
      "(?:told|assured|briefed|informed|showed|reminded)(?= (?:him|them)(?! (?:by|in a) (?:letter|phone|message|telegram|cable)))",
    ),
  ),
  ...toPronoun(
    held(
      "talks",
      "subject-object",
      "(?:told|assured|briefed|informed|showed|reminded|offered|thanked|received|welcomed|invited|hosted|accompanied) (?:the|his|her) (?:\\p{L}+ )?(?:guest|visitor|host|caller)",
    ),
  ),
  ...held(
    "talks",
    "next",
    "(?:then|next) (?:came|was|it was)(?: the turn of)?",
    "(?:after|behind) (?:him|her),",
    "(?:it was )?then(?= [^.;:]{5,80}['’]s turn)",
    "(?:followed|succeeded) by",
    "next on (?:his|her|the) (?:list|programme|program|schedule) (?:was|came)",
  ),
  ...held("talks", "likewise", "did (?:the same|likewise|so too)", "followed suit", "so did", "as did"),
  ...labelled(
    "(?:hosts?|receiving|received by|host side) ?:",
    "(?:guests?|visitors?|callers?|received|guest side) ?:",
  ),
  ...heading(
    telling(
      "talks",
      "among",
      "(?:present|participants|attendees|attending|in the room|at the table|around the table|taking part|who(?: was there| met| signed)?\\??|signatories|signed|signed by|signatures|those who signed|who with whom\\??) ?:",
    ),
  ),
  // "A (left) and B", under a picture
  ...apart(
    held(
      "talks",
      "subject-object",
      "\\((?:left|right|L|R|l|r|centre|center)\\),?(?: \\p{L}[^.;:()]{2,60},)? (?:and|with|meets|shakes hands with)",
    ),
  ),
  // "A, whom B received"
  {
    pattern: "(?:had |has |later |then |also )?(?:received|met|welcomed|hosted|greeted|saw)",
    shape: "framed",
    opener: "(?:whom|who)",
    act: "reception",
    status: "held",
  },
];

/** Words of meeting. */
export const triggers: MeetingTrigger[] = [
  ...receptions,
  ...talks,
  ...visits,
  ...ceremonies,
  ...calls,
  ...announcements,
  ...scenes,
];
