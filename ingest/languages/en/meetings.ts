import type { MeetingWords, ReferenceWords } from "../language.js";

export const references: ReferenceWords = {
  pronouns: ["he", "she"],
  definite: ["the"],
  bareTitles: false,
};

export const meetings: MeetingWords = {
  triggers: [
    {
      pattern: "(?:was |were )?(?:also )?(?:received|greeted|hosted|welcomed)(?: today)?(?: by)?",
      shape: "subject-object",
      act: "reception",
    },
    { pattern: "receives", shape: "subject-object", act: "reception" },
    { pattern: "(?:met|meets)(?: with)?", shape: "subject-object", act: "talks" },
    { pattern: "(?:met|meets|meeting) (?:up )?(?:in \\w+ )?with", shape: "subject-object", act: "talks" },
    {
      pattern:
        "(?:held|had|holds) (?:\\p{L}+ ){0,3}(?:talks|meetings?|discussions|conversations?)(?: \\p{L}+)? with",
      shape: "subject-object",
      act: "talks",
    },
    {
      pattern: "(?:worked|sat down|lunched|dined|spoke|talked) (?:\\p{L}+ ){0,2}with",
      shape: "subject-object",
      act: "talks",
    },
    {
      pattern: "(?:called on|paid a courtesy (?:visit|call) (?:on|to))",
      shape: "subject-object",
      act: "visit",
    },
    {
      pattern:
        "(?:telephoned|phoned|had a (?:phone|telephone) (?:call|conversation|talks) with|held (?:phone|telephone) talks with)",
      shape: "subject-object",
      act: "call",
      channel: "phone",
    },
    {
      pattern: "(?:is|are) (?:due|scheduled|expected|set) to (?:see|meet|hold talks with|receive)",
      shape: "subject-object",
      act: "talks",
      status: "planned",
    },
    {
      pattern: "will (?:meet|see|receive|hold talks with)",
      shape: "subject-object",
      act: "talks",
      status: "planned",
    },
    { pattern: "(?:talks|meetings?|conversations?|discussions) with", shape: "with", act: "talks" },
    { pattern: "reception for", shape: "with", act: "reception" },
    { pattern: "receiving", shape: "with", act: "reception" },
    {
      pattern: "(?:talks|meetings?|conversations?|discussions|calls?) between",
      shape: "between",
      act: "talks",
    },
    { pattern: "(?:met|held talks|co-chaired|spoke by (?:tele)?phone)", shape: "together", act: "talks" },
  ],
  conjunctions: ["and", "along with", "together with", "as well as", "with", "by"],
  attendance: [
    "also (?:present|attending)",
    "accompanied by",
    "attended by",
    "were present",
    "was present",
    "also attended",
    "with him (?:were|was)",
  ],
  phone: ["by (?:tele)?phone", "telephone", "phone (?:call|talks|conversation)", "phone"],
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
    "should",
  ],
  cancelled: ["cancell?ed", "postponed", "called off"],
  denied: ["did not meet", "denied", "refused to (?:meet|receive)", "no meeting"],
  unclear: ["may have", "reportedly", "might"],
  recalled: [
    "previously",
    "earlier this year",
    "last year",
    "in (?:19|20)\\d{2}",
    "recalled",
    "years ago",
    "earlier",
  ],
  clauseBreaks: ["while", "whereas", "said that", "who"],
  at: ["in", "at", "on", "inside"],
};
