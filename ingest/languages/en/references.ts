import type { ReferenceWords } from "../reference-words.js";

/** What may stand between "the" and a noun that says what someone is. */
const ADJECTIVE = "(?:(?:visiting|outgoing|new|newly-appointed|veteran|senior|top|\\p{Lu}\\p{L}+) )?";
/** "the envoy", not "the envoy of" or "the envoy Paul Martin". */
const END = "(?! (?:of|for|to|from) | \\p{Lu})";
const the = (nouns: string) => `(?:the|this) ${ADJECTIVE}(?:${nouns})${END}`;
/** "the general said", not "the general mood". */
const ACTS =
  "(?=[,.;’']| (?:said|told|added|noted|was|had|has|is|and|who|also|then|later|\\p{Ll}+ed|met|went|came|saw)(?![\\p{L}]))";
const VERB =
  "(?:met|meet|meeting|meets|received|receive|receiving|welcomed|welcome|welcoming|greeted|greeting|hosted|hosting|saw|see|visited|visit|with|on|by|to|for|thanked|told|invited|accompanied|joined)";
const MET =
  "(?: (?:then |also |later |have |had )?(?:met|had|held|sat|spoke|talked|discussed|agreed|shook|exchanged|planted|dined|conferred|signed|saw|chaired|co-chaired))";

/** English words that stand for someone. */
export const references: ReferenceWords = {
  pronouns: ["he", "she", "his", "her"],
  objectPronouns: ["him"],
  possessives: ["his", "her"],
  clitics: [
    // "called on her in August", not "called on her minister"
    `${VERB} (?<who>her)(?=[,.;:)]| (?:in|on|at|to|for|and|with|by|when|while|after|before|during|again|yesterday|today|last|this|there|twice|once|as|from|since|that|whom|where)(?![\\p{L}]))`,
  ],
  subjectRelatives: ["who"],
  definite: ["the"],
  bareTitles: false,
  nouns: ["(?:the|his|her) (?:\\p{L}+ )?(?:guest|visitor|host)(?! of)"],
  descriptions: [
    { pattern: the("diplomat"), offices: ["ambassador", "consul", "deputy-minister"], title: "diplomat" },
    { pattern: the("envoy|emissary"), offices: ["ambassador"], title: "(?:envoy|emissary|representative)" },
    {
      pattern: the("lawmaker|legislator|parliamentarian|MP|deputy"),
      offices: ["speaker", "senate-president"],
      title: "(?:deputy|MP|senator|lawmaker|legislator|parliamentarian|member of parliament)",
    },
    { pattern: `${the("general")}${ACTS}`, title: "(?:general|gen|maj\\.? gen|lt\\.? gen)" },
    { pattern: the("colonel"), title: "(?:colonel|col|lt\\.? col)" },
    { pattern: the("premier|head of government"), offices: ["head-of-government"] },
    {
      pattern:
        "the (?:visiting )?\\p{Lu}\\p{L}+ (?:leader|guest|visitor|host|politician|official|statesman|delegate|side|officer|veteran)(?! (?:of|for|from)(?!\\p{L})| \\p{Lu})",
      national: true,
    },
    { pattern: "the (?:French|English|Irish|Dutch|Welsh)(?:man|woman)(?! \\p{Lu})", national: true },
    { pattern: the("head of state"), offices: ["head-of-state"] },
  ],
  delegations: {
    nouns: [
      "(?:the|this|his|her|our) (?:(?:visiting|high-level|official|\\p{Lu}\\p{L}+) )?(?:delegation|mission|delegates|group|visitors|senators|deputies|lawmakers|parliamentarians|MPs|party|team)(?! (?:of|for|from|to|who|that|led|headed|secretary|chief|leader|members?|committee|chair\\p{L}*|congress|general)(?!\\p{L})| \\p{Lu}|['’]s)",
    ],
    travelling: [
      "(?:travel(?:s|led|ed)|visit(?:s|ed)|arrived|flew|came)",
      "(?:on|for|during|begins?|began|started|paid|pays|paying) (?:an?|his|her|their) (?:[\\p{L}-]+ ){0,3}?(?:visit|trip|tour|mission)",
    ],
    leading: [
      "(?:led|headed|chaired) by(?: its| the)?",
      "(?:leads|led|heads|headed|heading|leading|brought|took|chairs|chaired) (?:an?|the|his|her|this) (?:[\\p{L}\\p{N}-]+ ){0,3}?(?:delegation|mission|group|team|party)",
    ],
    heading: [
      "(?:at the head of|as head of|leading|heading) (?:an?|the|his|her) (?:[\\p{L}-]+ ){0,3}?(?:delegation|mission|group)",
    ],
  },
  latter: ["the latter"],
  pairs: [
    {
      pattern: "(?:the two|both) (?:leaders|heads of (?:state|government))",
      rather: ["head-of-state", "head-of-government", "party-leader"],
    },
    {
      pattern:
        "(?:the two|both) (?:men|women|sides' leaders|officials|sides' officials|politicians|diplomats)",
    },
    { pattern: "(?:the two|both) presidents", offices: ["head-of-state"] },
    { pattern: "(?:the two|both) prime ministers", offices: ["head-of-government"] },
    {
      pattern: "(?:the two|both) (?:foreign |defen[cs]e )?ministers",
      offices: ["minister", "deputy-minister"],
    },
    { pattern: "(?:the two|both) ambassadors", offices: ["ambassador"] },
    { pattern: "(?:the two|both) mayors", offices: ["mayor", "deputy-mayor"] },
    { pattern: "(?:the two|both) generals", title: "(?:general|gen)" },
    { pattern: `(?:the two|both|they)(?=${MET})` },
  ],
  firstPerson: ["i"],
  saying: [
    "(?:said|says|recalled|recalls|told|tells|added|adds|wrote|writes|explained|remembered|remembers|noted|stated|declared|confided|went on|remarked|replied|answered)",
  ],
  obliques: [
    "(?:with|of|by|to|from|for|between|under|like|against|without|alongside|including|via|after|before|as|than|about|on)(?: the| a)?",
    "according to(?: the)?",
  ],
  escorts: ["(?:accompanied|flanked|joined|assisted) by", "along with"],
  female: [
    "(?:Mrs|Ms|Miss|Madam|Madame|Lady)\\.?",
    "(?:she|hers?|herself)(?! husband)",
    "(?:his wife|queen|princess|\\p{L}+woman|women|first lady|actress|duchess)",
  ],
  male: [
    "(?:Mr|Sir|Lord)\\.?",
    "(?:he|him|his|himself)(?! wife)",
    "(?:her husband|king|prince|men|businessman|duke)",
  ],
};
