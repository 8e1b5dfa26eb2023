import type { MeetingWords, ReferenceWords } from "../language.js";

export const references: ReferenceWords = {
  pronouns: ["he", "she", "his", "her", "him"],
  definite: ["the"],
  bareTitles: false,
  nouns: ["(?:the|his|her) (?:\\p{L}+ )?(?:guest|visitor|host)"],
  pairs: [
    "(?:the two|both) (?:leaders|presidents|ministers|prime ministers|men|sides' leaders|officials|foreign ministers)",
    "the two",
  ],
};

const BY_PHONE = "by (?:tele)?phone";

export const meetings: MeetingWords = {
  triggers: [
    // "Larcher was also received by Nguyen Phu Trong and by Nguyen Xuan Phuc"
    {
      pattern:
        "(?:was|were) (?:also |later |warmly )?(?:received|greeted|hosted|welcomed)(?: today| yesterday)?(?: \\[[^\\]]{3,16}\\])? by",
      shape: "subject-object",
      act: "reception",
      status: "held",
    },
    { pattern: "received", shape: "subject-object", act: "reception", status: "held" },
    { pattern: "(?:welcomed|greeted|hosted)", shape: "subject-object", act: "welcome", status: "held" },
    { pattern: "receives", shape: "subject-object", act: "reception" },
    { pattern: "met(?: with)?", shape: "subject-object", act: "talks", status: "held" },
    { pattern: "meets(?: with)?", shape: "subject-object", act: "talks" },
    {
      pattern:
        "(?:held|had) (?:\\p{L}+ ){0,3}(?:talks|meetings?|discussions|conversations?|session)(?: \\p{L}+){0,3} with",
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
      pattern: "(?:called on|paid a courtesy (?:visit|call) (?:on|to))",
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
    { pattern: "(?:talks|meetings?|conversations?|discussions|audience) with", shape: "with", act: "talks" },
    { pattern: "reception for", shape: "with", act: "reception" },
    { pattern: "(?:receiving|hosting|meeting|welcoming)(?: with)?", shape: "with", act: "reception" },
    {
      pattern: "(?:talks|meetings?|conversations?|discussions|calls?|another) between",
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
      pattern: `(?:met|held talks|co-chaired|spoke ${BY_PHONE})`,
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
  ],
  conjunctions: [
    "and",
    "and with",
    "and by",
    "along with",
    "together with",
    "as well as",
    "with",
    "by",
    "and his host",
    "then",
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
  recalled: ["previously", "last year", "recalled", "years ago", "earlier"],
  clauseBreaks: ["while", "whereas", "said that"],
  at: ["in", "at", "on", "inside"],
};
