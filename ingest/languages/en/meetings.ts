import type { MeetingWords } from "../language.js";
import { triggers } from "./triggers.js";

/** What joins two people in a list. */
const JOIN = "(?:and|as well as|along with|together with|accompanied by|flanked by|then|with|by)";

const BY_PHONE = "by (?:tele)?phone";

export const meetings: MeetingWords = {
  triggers,
  conjunctions: [
    `${JOIN}(?: (?:with|by|also|later))?(?: (?:the|his|her|their))?(?: (?:visiting|outgoing|new))?` +
      "(?:(?: (?!host|guest)\\p{L}+)? (?:counterpart|colleague|host|guest|opposite number|peer))?",
  ],
  sideMarks: [
    "the (?:French|Vietnamese|Indonesian|other)(?: side| delegation| team| one)? by",
    "of \\p{Lu}[\\p{L}-]+",
    "for(?: (?:the )?\\p{Lu}[\\p{L}-]+)?",
    "on (?:the )?(?:\\p{Lu}[\\p{L}-]+ side|behalf of \\p{Lu}[\\p{L}-]+)",
  ],
  linking: ["with"],
  relatives: ["(?:who|whom|which)"],
  attendance: [
    "also (?:present|attending|took part|attended)",
    "accompanied by",
    "attended by",
    "were present",
    "was present",
    "in the presence of",
    "took part",
  ],
  leading: ["(?:led|headed) by"],
  invitation: ["at the invitation of", "invited by", "at the request of", "invitation came from"],
  absent: [
    "on behalf of",
    "(?:letter|message|greetings|regards|invitation|congratulations|condolences|word) (?:from|of|to)",
    "gift (?:from|of)",
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
    "(?:scheduled|planned|set|due) (?:for|on|next|tomorrow|to)",
    "(?:is|are) (?:also )?(?:planned|scheduled|expected|slated|due)",
    "upcoming",
    "on (?:the|his|her|their) (?:agenda|programme|program|schedule)",
    "(?:next|the coming) (?:week|month|year)",
  ],
  cancelled: [
    "(?:kept|prevented|stopped|barred) [^.;:]{3,60} from",
    "cancell?ed",
    "postponed",
    "called off",
    "scrapped",
    "dropped from",
    "fell through",
    "(?:did not|didn't|never) (?:take place|happen|materiali[sz]e)",
    "was put off",
  ],
  denied: [
    "(?:did|do|does|could|would|had|has|have) (?:not|never) (?:\\p{L}+ )?(?:meet|met|see|seen|receive|received)",
    "(?:did|had|have|has)n['’]t (?:meet|met|see|receive)",
    "never (?:met|received)",
    "denied",
    "(?:refused|declined|unable|failed) to (?:meet|see|receive)",
    "without (?:meeting|seeing|receiving)",
    "no meeting",
  ],
  unclear: ["may have", "reportedly", "might", "hopes? to", "wants? to"],
  negated: [
    "(?:not|never|n['’]t|cannot)(?! (?:only|just|merely|until|far))",
    "(?:has|have|had) yet to",
    "(?:unable|failed|refused|declined|too (?:ill|busy|late)) to",
    "without",
    "instead of",
    "rather than",
  ],
  passives: ["(?:be|been|being|was|were|is|are|got)(?: \\p{L}{2,14}ly)?"],
  topics: [
    "about",
    "regarding",
    "concerning",
    "since",
    "unlike",
    "than",
    "to discuss",
    "(?:on|over|of|for|to) (?:the|a|an|his|her|their|preparations for the) (?:\\p{L}+ )?(?:visits?|trips?|proposals?|plans?|ideas?|arrival|death|works?|portraits?|role|project|remarks?|successor|memory)(?: to \\p{Lu}\\p{L}+)? (?:of|by)",
  ],
  recalled: ["previously", "last year", "recalled", "(?:years|months|weeks) ago", "earlier", "recent(?:ly)?"],
  clauseBreaks: [
    "but (?=(?:the|he|she|they|it|no|not|his|her|neither)(?= ))",
    "while",
    "whereas",
    "said that",
    "said (?:an?|the|his|her)",
    "according to",
  ],
  at: ["in", "at", "on", "inside", "came to", "arrived at", "visited", "visit(?:ing)? to", "flew to"],
};
