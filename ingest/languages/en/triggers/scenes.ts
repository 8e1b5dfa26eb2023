import type { MeetingTrigger } from "../../language.js";
import { apart, heading, held, labelled, telling, toPronoun } from "../../tell.js";

/** What tells of a meeting without a word for it. */
export const scenes: MeetingTrigger[] = [
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
    "(?:it )?was the turn of",
    "(?:after|behind) (?:him|her),",
    "(?:[iI]t was )?then(?= [^.;:]{5,80}['’]s turn)",
    "[iI]t was(?= [^.;:]{5,80}['’]s turn)",
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
  {
    pattern:
      "(?:had |has |later |then |also )?(?:called on|visited|paid (?:a|an) (?:\\p{L}+ ){0,2}(?:call|visit) (?:on|to)|spoken (?:to|with)|talked (?:to|with)|lunched with|dined with)",
    shape: "framed",
    opener: "whom",
    act: "visit",
    status: "held",
  },
  // "A, whom B received"
  {
    pattern: "(?:had |has |later |then |also )?(?:received|met|welcomed|hosted|greeted|saw)",
    shape: "framed",
    opener: "(?:whom|who)",
    act: "reception",
    status: "held",
  },
];
