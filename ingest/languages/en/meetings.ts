import type { MeetingWords, ReferenceWords } from "../language.js";

export const references: ReferenceWords = {
  pronouns: ["he", "she", "his", "her"],
  objectPronouns: ["him"],
  definite: ["the"],
  bareTitles: false,
  nouns: ["(?:the|his|her) (?:\\p{L}+ )?(?:guest|visitor|host)(?! of)"],
  pairs: [
    "(?:the two|both) (?:leaders|presidents|ministers|prime ministers|men|sides' leaders|officials|foreign ministers)",
    "the two(?= (?:then |also |later |have |had )?(?:met|had|held|sat|spoke|talked|discussed|agreed|shook|exchanged|planted|dined))",
  ],
};

/** What one receives, hosts or welcomes that is nobody. */
const NOBODY =
  "(?! (?:an? |the |his |her |their |its )?(?:\\p{L}+ ){0,2}?(?:letters?|messages?|news|report|proposal|decision|support|invitation|award|medal|honou?rs?|aid|loans?|grants?|funds|congratulations|condolences|initiative|agreement|results?|conference|summit|forum|event|exhibition|idea|call|offer))";

/** What joins two people in a list. */
const JOIN = "(?:and|as well as|along with|together with|accompanied by|flanked by|then|with|by)";

const BY_PHONE = "by (?:tele)?phone";

export const meetings: MeetingWords = {
  triggers: [
    // "Larcher was also received by Nguyen Phu Trong and by Nguyen Xuan Phuc"
    {
      pattern:
        "(?:was|were) (?:also |later |warmly )?(?:received|greeted|hosted|welcomed|summoned|met|decorated)(?: at [\\p{L} ]{3,30})?(?: today| yesterday)?(?: \\[[^\\]]{3,16}\\])? by",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
    {
      pattern: "(?:was|were|has been|have been) (?:the )?guests? of",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
    { pattern: `received${NOBODY}`, shape: "subject-object", act: "reception", status: "held" },
    {
      pattern: `(?:welcomed|greeted|hosted)${NOBODY}`,
      shape: "subject-object",
      act: "welcome",
      status: "held",
    },
    { pattern: `(?:receives|welcomes|greets|hosts)${NOBODY}`, shape: "subject-object", act: "reception" },
    { pattern: "met(?: with)?", shape: "subject-object", act: "talks", status: "held" },
    {
      pattern: "(?:sat|stood|came|was|were|is)(?: \\p{L}+){0,3},? face to face with",
      shape: "subject-object",
      act: "talks",
      status: "held",
    },
    {
      pattern: "(?:was|were)(?= (?:his|her) (?:host|guest))",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
    { pattern: "face to face with", shape: "subject-object", act: "talks", status: "held" },
    {
      pattern:
        "(?:shook hands|shared a (?:meal|table|coffee)|had (?:\\p{L}+ ){0,2}(?:lunch|dinner|breakfast|tea|coffee)) with",
      shape: "subject-object",
      act: "talks",
      status: "held",
    },
    { pattern: "meets(?: with)?", shape: "subject-object", act: "talks" },
    {
      pattern:
        "(?:held|had) (?:\\p{L}+ ){0,3}(?:talks|meetings?|discussions|conversations?|session)(?: [\\p{L}\\p{N}]+){0,4} with",
      shape: "subject-object",
      act: "talks",
      status: "held",
    },
    // "the telephone conversation that Bui Thanh Son had today [July 23] with Jean-Yves Le Drian"
    {
      pattern: "had (?:today |yesterday )?(?:\\[[^\\]]{3,16}\\] )?with",
      shape: "subject-object",
      act: "talks",
      status: "held",
    },
    { pattern: "holds (?:\\p{L}+ ){0,2}(?:talks|meetings?) with", shape: "subject-object", act: "talks" },
    {
      pattern: "(?:worked|sat down|lunched|dined|spoke|talked) (?:\\p{L}+ ){0,2}with",
      shape: "subject-object",
      act: "talks",
      status: "held",
    },
    {
      pattern:
        "(?:called on|paid (?:a |an |\\p{L}+ ){0,3}(?:visits?|calls?) (?:on|to)|presented (?:his|her) (?:credentials|letters of credence) to)",
      shape: "subject-object",
      act: "visit",
      status: "held",
    },
    {
      pattern:
        "(?:gave|hosted|offered) (?:\\p{L}+ ){0,3}(?:dinner|banquet|lunch|luncheon|reception) (?:for|in honou?r of)",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
    {
      pattern:
        "(?:decorated|(?:pinned|conferred|bestowed|presented|awarded)(?: \\p{L}+){0,6} (?:medal|order|insignia|Order|Medal|Legion|Insignia|Cross|honou?r|award)(?: [\\p{L}’'-]+){0,8}? (?:on|to|upon))",
      shape: "subject-object",
      act: "ceremony",
      status: "held",
    },
    {
      pattern: "(?:telephoned|phoned)",
      shape: "subject-object",
      act: "call",
      channel: "phone",
      status: "held",
    },
    {
      pattern:
        "(?:is|are|was|were) (?:also )?(?:due|scheduled|expected|set|to) (?:to )?(?:see|meet(?: with)?|hold talks with|receive)",
      shape: "subject-object",
      act: "talks",
      status: "planned",
    },
    {
      pattern: "(?:will|would) (?:also )?(?:meet(?: with)?|see|receive|hold talks with)",
      shape: "subject-object",
      act: "talks",
      status: "planned",
    },
    {
      pattern: "(?:did not|would not|refused to|declined to) (?:meet(?: with)?|see|receive)",
      shape: "subject-object",
      act: "talks",
      status: "denied",
    },
    {
      pattern: "(?:talks|meetings?|conversations?|discussions|audience|working session|luncheon|dinner) with",
      shape: "with",
      act: "talks",
    },
    {
      pattern:
        "(?:during|at|in) (?:a|an|the|his|her|their) (?:\\p{L}+ ){0,2}(?:talks|meeting|conversation|reception|audience) (?:with|for)",
      shape: "with",
      act: "talks",
      status: "held",
    },
    { pattern: "reception for", shape: "with", act: "reception" },
    // "Greeting him at the airport were A and B"
    {
      pattern:
        "(?:greeting|welcoming|seeing off|(?:on hand|waiting|present|there) to (?:greet|welcome|receive|see off)) (?:him|her|them|the \\p{L}+)(?: [\\p{L}’'-]+){0,6}? (?:were|was)",
      shape: "with",
      act: "welcome",
    },
    {
      pattern: "(?:was|were) seen off(?: \\p{L}+){0,5}? by",
      shape: "subject-object",
      act: "welcome",
      status: "held",
    },
    // "Audiences: A; B", "Also received: A; B"
    {
      pattern: "(?:audiences?(?: granted| given)?|(?:also )?received) ?[:—–]",
      shape: "with",
      act: "reception",
    },
    { pattern: "(?:receiving|hosting|meeting|welcoming)(?: with)?", shape: "with", act: "reception" },
    {
      pattern: "(?:talks|meetings?|conversations?|discussions|calls?|another)(?: \\p{L}+){0,5} between",
      shape: "between",
      act: "talks",
    },
    {
      pattern: `(?:spoke|talked) ${BY_PHONE}`,
      shape: "between",
      act: "call",
      channel: "phone",
      status: "held",
    },
    {
      pattern: `(?:met|held (?:\\p{L}+ ){0,2}talks|had (?:\\p{L}+ ){0,2}talks|co-chaired|sat down(?: together)?|shook hands|spoke ${BY_PHONE})`,
      shape: "together",
      act: "talks",
      status: "held",
    },
    {
      pattern: "(?:signed|put their (?:signatures|names) to)",
      shape: "together",
      act: "signing",
      status: "held",
    },
    {
      pattern:
        "(?:planted (?:a|\\p{L}+ )tree|faced the press|watched|witnessed|chaired|inaugurated|unveiled|cut the ribbon|reviewed the guard|toured|dined|lunched|exchanged (?:\\p{L}+ ){0,3}(?:views|documents|gifts))",
      shape: "joint",
      act: "ceremony",
      status: "held",
    },
  ],
  conjunctions: [
    `${JOIN}(?: (?:with|by|also|later))?(?: (?:the|his|her|their))?(?: (?:visiting|outgoing|new))?` +
      "(?:(?: (?!host|guest)\\p{L}+)? (?:counterpart|colleague|host|guest))?",
  ],
  attendance: [
    "also (?:present|attending|took part|attended)",
    "accompanied by",
    "attended by",
    "were present",
    "was present",
    "in the presence of",
    "took part",
  ],
  invitation: ["at the invitation of", "invited by", "at the request of", "invitation came from"],
  absent: [
    "on behalf of",
    "(?:letter|message|greetings|regards|invitation|congratulations|condolences|gift|word) (?:from|of|to)",
    "(?:envoy|adviser|advisor|aide|assistant|spokes(?:man|woman|person)|predecessor|successor) (?:of|to)",
    "(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|representing|instead of)",
  ],
  phone: [BY_PHONE, "(?:tele)?phone (?:calls?|talks|conversations?)", "on the (?:tele)?phone"],
  video: ["video(?:conference| call| link)?", "online talks", "virtual(?:ly)?"],
  planned: [
    "will",
    "is to",
    "are to",
    "is due to",
    "are due to",
    "scheduled to",
    "expected to",
    "plans? to",
    "is set to",
  ],
  cancelled: ["cancell?ed", "postponed", "called off"],
  denied: ["did not meet", "denied", "refused to (?:meet|receive)", "no meeting"],
  unclear: ["may have", "reportedly", "might", "hopes? to", "wants? to"],
  recalled: ["previously", "last year", "recalled", "(?:years|months|weeks) ago", "earlier", "recent(?:ly)?"],
  clauseBreaks: ["while", "whereas", "said that"],
  at: ["in", "at", "on", "inside", "came to", "arrived at", "visited", "visit(?:ing)? to", "flew to"],
};
